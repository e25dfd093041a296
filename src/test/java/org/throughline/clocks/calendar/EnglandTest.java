package org.throughline.clocks.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.WorkingDays;

class EnglandTest {
  private static final Path PUBLISHED =
      Path.of(
          "../shared/data/bank-holidays/england_and_wales_2017_2023_as_published_before_sep_2022.csv");

  private static Set<String> weekdaysOff(int year) {
    return England.holidays().keySet().stream()
        .filter(day -> day.getYear() == year && day.getDayOfWeek().getValue() <= 5)
        .map(LocalDate::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theNearFutureIsAsItWasProclaimed() {
    assertThat(weekdaysOff(2026))
        .containsExactly(
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-05-04",
            "2026-05-25",
            "2026-08-31",
            "2026-12-25",
            "2026-12-28");
    assertThat(weekdaysOff(2027))
        .containsExactly(
            "2027-01-01",
            "2027-03-26",
            "2027-03-29",
            "2027-05-03",
            "2027-05-31",
            "2027-08-30",
            "2027-12-27",
            "2027-12-28");
  }

  @Test
  void theYearsThatWereOtherwiseAre() {
    assertThat(weekdaysOff(2002)).contains("2002-06-03", "2002-06-04").doesNotContain("2002-05-27");
    assertThat(weekdaysOff(2012)).contains("2012-06-04", "2012-06-05").doesNotContain("2012-05-28");
    assertThat(weekdaysOff(2022))
        .contains("2022-06-02", "2022-06-03", "2022-09-19")
        .doesNotContain("2022-05-30");
    assertThat(weekdaysOff(2023)).contains("2023-05-08");
    assertThat(weekdaysOff(2020)).contains("2020-05-08").doesNotContain("2020-05-04");
    assertThat(weekdaysOff(1999)).contains("1999-12-31");
    assertThat(weekdaysOff(1995)).contains("1995-05-08").doesNotContain("1995-05-01");
  }

  @Test
  void aDayThatStandsInForAnotherSaysSo() {
    assertThat(England.holidays())
        .containsEntry(LocalDate.of(2026, 12, 25), "Christmas Day")
        .containsEntry(LocalDate.of(2026, 12, 28), "Boxing Day (substitute day)")
        .containsEntry(LocalDate.of(2027, 12, 27), "Christmas Day (substitute day)")
        .containsEntry(LocalDate.of(2028, 1, 3), "New Year's Day (substitute day)");
  }

  @Test
  void scotlandsOwnDaysAreNot() {
    WorkingDays days = England.workingDays();
    assertThat(days.isWorking(LocalDate.of(2026, 1, 2))).isTrue();
    assertThat(days.isWorking(LocalDate.of(2026, 6, 15))).isTrue();
    assertThat(days.isWorking(LocalDate.of(2026, 11, 30))).isTrue();
  }

  @Test
  void everyYearHasEightDaysOffOrMore() {
    for (int year = 1978; year <= England.LAST_YEAR; year++) {
      assertThat(weekdaysOff(year)).as("in " + year).hasSizeBetween(8, 10);
    }
  }

  @Test
  void thePublishedFileDiffersByWhatWasProclaimedAfterIt() throws IOException {
    if (!Files.exists(PUBLISHED)) {
      abort("The published holidays are not beside this checkout; the years above have been read.");
    }
    List<String> lines = Files.readAllLines(PUBLISHED);
    Set<String> published =
        lines.stream().skip(1).map(line -> line.split(",", 2)[0]).collect(Collectors.toSet());
    Set<String> ours = new TreeSet<>();
    for (int year = 2017; year <= 2023; year++) {
      ours.addAll(weekdaysOff(year));
    }
    assertThat(ours).containsAll(published);
    ours.removeAll(published);
    assertThat(ours).containsExactly("2022-09-19", "2023-05-08");
  }
}
