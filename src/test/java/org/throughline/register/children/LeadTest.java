package org.throughline.register.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "female | 2017-03-04 | A girl of nine",
        "male | 2012-11-22 | A boy of 14",
        "male | 2012-11-23 | A boy of 13",
        "not-stated | 2026-06-22 | A child of five months",
        " | 2026-11-02 | A child of two weeks",
        "female | 2026-11-22 | A girl of no days",
        "male | 2006-01-01 | A young man of 20",
        "neither | 2006-01-01 | A young person of 20",
        "female | 2027-02-03 | An unborn child, expected on 3 February 2027",
        "female | | A girl whose date of birth is not known"
      })
  void aChildIsNamedByAgeAndNeverByAGuess(
      @Nullable String gender, @Nullable LocalDate birth, String words) {
    assertThat(Lead.who(gender, birth, TODAY)).isEqualTo(words);
  }

  @Test
  void aChildBornOnALeapDayIsAYearOlderInMarch() {
    LocalDate birth = LocalDate.of(2016, 2, 29);
    assertThat(Lead.age(birth, LocalDate.of(2026, 2, 28))).isEqualTo("nine");
    assertThat(Lead.age(birth, LocalDate.of(2026, 3, 1))).isEqualTo("ten");
  }

  @Test
  void theLeadSaysStatusAndWorkersAndThatAbsenceClosesNothing() {
    assertThat(lead("child-protection-plan", LocalDate.of(2026, 7, 3), true))
        .isEqualTo(
            "A girl of nine, on a child protection plan for 20 weeks."
                + " One worker has held the case in these six months.");
    assertThat(lead("care-leaver", null, false))
        .isEqualTo(
            "A girl of nine, supported as a care leaver; since when, no extract tells."
                + " One worker has held the case in these six months."
                + " The extract of 1 November 2026 did not tell of this child;"
                + " that closes nothing.");
    assertThat(lead(null, LocalDate.of(2026, 9, 1), true))
        .startsWith("A girl of nine. Nothing has been open since 1 September 2026.");
  }

  private static String lead(@Nullable String status, @Nullable LocalDate since, boolean present) {
    ChildId id = new ChildId(new UUID(0, 1));
    Child child =
        new Child(
            id,
            "A",
            "female",
            LocalDate.of(2017, 3, 4),
            status,
            since,
            null,
            null,
            null,
            present,
            LocalDate.of(2026, 11, 1),
            present ? null : LocalDate.of(2026, 11, 1),
            false,
            null,
            "own case");
    Spell worker = new Spell("W", null, LocalDate.of(2026, 1, 1), null, TODAY);
    Journey journey =
        new Journey(
            id, TODAY.minusMonths(6), TODAY, 6, List.of(), List.of(), List.of(worker), List.of());
    return Lead.of(child, journey, TODAY);
  }
}
