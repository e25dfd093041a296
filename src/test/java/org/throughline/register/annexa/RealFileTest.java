package org.throughline.register.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.spreadsheets.reading.UploadedFile;

/** The public sample with its oddities; where it is not beside the checkout the twins must do. */
class RealFileTest {

  private static final Path FILE = Path.of("../shared/data/annex-a/Annex_A.xlsx");

  private final Collected found = new Collected();

  private Recognised read() {
    if (!Files.exists(FILE)) {
      abort("The public sample is not beside this checkout; the generated twins have run.");
    }
    return new AnnexA()
        .read(
            List.of(new UploadedFile("Annex_A.xlsx", FILE)),
            Reading.asAt(LocalDate.of(2021, 3, 31)),
            found);
  }

  @Test
  void everyListIsReadWhole() {
    Recognised read = read();
    assertThat(read.version()).contains("2021");
    assertThat(read.lists().stream().map(ListTally::read))
        .containsExactly(5, 5, 6, 5, 5, 5, 7, 5, 6, 5, 5);
    assertThat(read.lists()).allSatisfy(list -> assertThat(list.rejected()).isZero());
    assertThat(read.lists().getLast().leftOut()).isEqualTo(5);
    assertThat(read.lists()).allSatisfy(list -> assertThat(list.unknownHeaders()).isEmpty());
  }

  @Test
  void whatNoCodeListHoldsWaitsAndNothingElseDoes() {
    read();
    assertThat(found.unmapped.stream().map(CellProblem::value).distinct())
        .containsExactlyInAnyOrder(
            "CS Assessment Updated", "PSRMEM - Support with memory and cognition");
  }

  @Test
  void theTextOfAMissingWorkerIsReportedAndNotKept() {
    read();
    assertThat(found.setAside.stream().map(CellProblem::value).distinct()).containsExactly("#N/A");
    assertThat(found.of(AnnexList.CHILDREN_IN_NEED))
        .allSatisfy(row -> assertThat(row.text(Column.WORKER)).isNull());
  }

  @Test
  void formulasGiveTheirDatesAndSpacesAreOrdinary() {
    read();
    assertThat(found.of(AnnexList.ADOPTION).getFirst().date(Column.ADOPTION_ORDER))
        .isEqualTo(LocalDate.of(2009, 8, 31));
    assertThat(found.of(AnnexList.REFERRALS).getFirst().text(Column.WORKER))
        .isEqualTo("Dustin Hazlett");
  }

  @Test
  void curlyQuotesAndDoubledBracketsHideNoColumn() {
    Recognised read = read();
    ListTally inCare = read.lists().get(AnnexList.CHILDREN_IN_CARE.number() - 1);
    assertThat(inCare.absent()).isEmpty();
    assertThat(inCare.leftOutColumns())
        .contains(Column.ETHNICITY, Column.AGE, Column.PLACEMENT_POSTCODE);
  }

  @Test
  void aPlanBeforeBirthIsKept() {
    read();
    AnnexRow unborn = found.of(AnnexList.CHILD_PROTECTION).getFirst();
    assertThat(unborn.date(Column.PLAN_START)).isBefore(unborn.date(Column.BIRTH_DATE));
  }
}
