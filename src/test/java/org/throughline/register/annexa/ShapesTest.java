package org.throughline.register.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.register.annexa.AnnexWorkbooks.DateDress;
import org.throughline.register.annexa.AnnexWorkbooks.Dress;
import org.throughline.register.annexa.AnnexWorkbooks.Version;
import org.throughline.spreadsheets.reading.UploadedFile;

class ShapesTest {

  @TempDir Path folder;

  @Test
  void theTwoVersionsAreToldApartByListNine() throws IOException {
    assertThat(versionOf(Dress.plain(Version.V2021))).contains("2021").doesNotContain("2024");
    assertThat(versionOf(Dress.plain(Version.V2024))).contains("2024").doesNotContain("2021");
  }

  private String versionOf(Dress dress) throws IOException {
    return Collected.read(AnnexWorkbooks.workbook(folder, 1, 50, dress), new Collected()).version();
  }

  @Test
  void everyListIsReadAndListElevenIsLeftOut() throws IOException {
    Collected found = new Collected();
    Recognised read =
        Collected.read(AnnexWorkbooks.workbook(folder, 2, 110, Dress.plain(Version.V2024)), found);
    assertThat(read.lists()).hasSize(11);
    assertThat(read.lists().getLast().leftOut()).isEqualTo(10);
    assertThat(found.rows).hasSize(100);
    assertThat(found.rejected).isEmpty();
    assertThat(found.unmapped).isEmpty();
    assertThat(found.setAside).isEmpty();
    assertThat(found.of(AnnexList.ADOPTERS)).isEmpty();
  }

  @Test
  void listElevenIsTakenWhereItIsSwitchedOn() throws IOException {
    Path path = AnnexWorkbooks.workbook(folder, 2, 110, Dress.plain(Version.V2024));
    Collected found = new Collected();
    new AnnexA()
        .read(
            List.of(new UploadedFile("a.xlsx", path)),
            new Reading(AnnexWorkbooks.AS_AT, true, CouncilCodes.none()),
            found);
    assertThat(found.of(AnnexList.ADOPTERS)).hasSize(10);
  }

  @Test
  void everyShapeTellsTheSameFacts() throws IOException {
    Dress plain = Dress.plain(Version.V2024);
    Collected numbered = new Collected();
    Collected.read(AnnexWorkbooks.workbook(folder, 3, 220, plain), numbered);
    Collected bySubject = new Collected();
    Recognised subjects =
        Collected.read(AnnexWorkbooks.workbookBySubject(folder, 3, 220, plain), bySubject);
    Collected csvs = new Collected();
    Recognised oneEach = Collected.read(AnnexCsvs.csvs(folder, 3, 220, plain, false), csvs);
    Collected zipped = new Collected();
    Collected.read(AnnexCsvs.zipOfCsvs(folder, 3, 220, plain), zipped);
    Collected dataset = new Collected();
    Recognised ofDataset = Collected.read(AnnexCsvs.csvs(folder, 3, 220, plain, true), dataset);

    assertThat(numbered.facts()).hasSizeGreaterThan(500);
    assertThat(bySubject.facts()).isEqualTo(numbered.facts());
    assertThat(csvs.facts()).isEqualTo(numbered.facts());
    assertThat(zipped.facts()).isEqualTo(numbered.facts());
    assertThat(dataset.facts()).isEqualTo(numbered.facts());
    assertThat(subjects.version()).startsWith("Subject-named sheets").contains("2024");
    assertThat(oneEach.version()).startsWith("One CSV a list").contains("2024");
    assertThat(ofDataset.version()).startsWith("SSD extract").contains("2024");
  }

  @Test
  void everyDressTellsTheSameFacts() throws IOException {
    Collected plain = new Collected();
    Collected.read(AnnexWorkbooks.workbook(folder, 4, 110, Dress.plain(Version.V2021)), plain);
    for (DateDress dates : DateDress.values()) {
      Collected dressed = new Collected();
      Dress dress = new Dress(Version.V2021, dates, true, true, 7);
      Collected.read(AnnexWorkbooks.workbook(folder, 4, 110, dress), dressed);
      assertThat(dressed.facts()).as(dates.name()).isEqualTo(plain.facts());
    }
  }

  @Test
  void theHeadersOfTheStandardDatasetAreKnown() throws IOException {
    Path path = folder.resolve("AA_5_s47_enquiries.csv");
    Files.writeString(
        path,
        """
        ChildUniqueID,Gender,DateOfBirth,HasDisability,StratDiscussionDate,InitialCPConfUnnecessary,\
        InitialCPConfDate,CPConfResultInCPPlan,NumberS47s12m,AllocatedTeam,AllocatedWorker
        77,a) Male,01/02/2015,b) No,19/10/2023,b) No,02/11/2023,a) Yes,1,East,Zoe Day
        """);
    Collected found = new Collected();
    Recognised read = Collected.read(path, found);
    assertThat(read.version()).startsWith("SSD extract");
    assertThat(read.lists().getFirst().unknownHeaders()).isEmpty();
    AnnexRow row = found.of(AnnexList.SECTION_47).getFirst();
    assertThat(row.date(Column.STRATEGY_DATE)).isEqualTo("2023-10-19");
    assertThat(row.code(Column.CONFERENCE_UNNECESSARY)).isEqualTo("no");
    assertThat(row.code(Column.CONFERENCE_LED_TO_PLAN)).isEqualTo("yes");
  }

  @Test
  void aChildIsAtTheLevelTheCaseStatusSaysAndAClosedEpisodeIsNotOpen() throws IOException {
    Path path = folder.resolve("list 6.csv");
    Files.writeString(
        path,
        """
        Child Unique ID,CIN Start Date,CIN Closure Date,Case Status,Allocated Team,Allocated Worker
        1,01/02/2024,,a) Looked after child,East,Zoe Day
        2,01/02/2024,,e) Closed episode,East,Zoe Day
        3,,,local word,East,Zoe Day
        """);
    Collected found = new Collected();
    Collected.read(path, found);
    assertThat(found.facts())
        .anyMatch(fact -> fact.contains("reference=1") && fact.contains("LOOKED_AFTER"))
        .anyMatch(fact -> fact.contains("reference=2") && fact.contains("open=false"))
        .anyMatch(
            fact -> fact.contains("reference=3") && fact.contains("CHILD_IN_NEED, start=null"));
    assertThat(found.unmapped).hasSize(1);
  }
}
