package org.throughline.register.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.register.annexa.AnnexWorkbooks.DateDress;
import org.throughline.register.annexa.AnnexWorkbooks.Dress;
import org.throughline.register.annexa.AnnexWorkbooks.Version;

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
    Recognised oneEach = Collected.read(AnnexWorkbooks.csvs(folder, 3, 220, plain, false), csvs);
    Collected zipped = new Collected();
    Collected.read(AnnexWorkbooks.zipOfCsvs(folder, 3, 220, plain), zipped);
    Collected dataset = new Collected();
    Recognised ofDataset =
        Collected.read(AnnexWorkbooks.csvs(folder, 3, 220, plain, true), dataset);

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
}
