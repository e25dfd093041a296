package org.throughline.clocks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.throughline.clocks.calendar.England;
import org.throughline.kernel.WorkingDays;

class TimeLimitProperties {
  private static final WorkingDays DAYS = England.workingDays();

  @Provide
  Arbitrary<LocalDate> starts() {
    return Arbitraries.longs()
        .between(LocalDate.of(1971, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<TimeLimit> limits() {
    Arbitrary<Unit> units = Arbitraries.of(Unit.values());
    return Combinators.combine(
            Arbitraries.integers().between(1, 120), units, Arbitraries.of(true, false))
        .as((amount, unit, counts) -> new TimeLimit(amount, unit, Direction.FORWARD, counts));
  }

  @Property
  void aLaterStartIsNeverDueSooner(
      @ForAll("limits") TimeLimit limit,
      @ForAll("starts") LocalDate start,
      @ForAll @IntRange(max = 40) int later) {
    assertThat(limit.due(start.plusDays(later), DAYS).on())
        .isAfterOrEqualTo(limit.due(start, DAYS).on());
  }

  @Property
  void aLongerLimitIsNeverDueSooner(
      @ForAll("limits") TimeLimit limit, @ForAll("starts") LocalDate start) {
    TimeLimit longer =
        new TimeLimit(limit.amount() + 1, limit.unit(), limit.direction(), limit.startDayCounts());
    assertThat(longer.due(start, DAYS).on()).isAfterOrEqualTo(limit.due(start, DAYS).on());
  }

  @Property
  void workingDaysAreAsManyAsWereAskedFor(
      @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 90) int amount) {
    LocalDate due = DAYS.after(start, amount);
    assertThat(DAYS.isWorking(due)).isTrue();
    assertThat(DAYS.between(start, due)).isEqualTo(amount);
    assertThat(DAYS.off(start.plusDays(1), due))
        .hasSize(Math.toIntExact(due.toEpochDay() - start.toEpochDay()) - amount);
  }

  @Property
  void backIsTheInverseOfOn(
      @ForAll("starts") LocalDate any, @ForAll @IntRange(min = 1, max = 90) int amount) {
    LocalDate working = DAYS.after(any, 1);
    assertThat(DAYS.before(DAYS.after(working, amount), amount)).isEqualTo(working);
  }

  @Property
  void soManyClearDaysLieBetween(
      @ForAll("starts") LocalDate meeting, @ForAll @IntRange(min = 1, max = 30) int amount) {
    TimeLimit clear = new TimeLimit(amount, Unit.WORKING_DAYS, Direction.BACKWARD, false);
    LocalDate due = clear.due(meeting, DAYS).on();
    assertThat(DAYS.between(due, meeting.minusDays(1))).isEqualTo(amount);
    assertThat(DAYS.isWorking(due)).isTrue();
  }

  @Property
  void monthsKeepTheDayOrEndWithTheMonth(
      @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 36) int amount) {
    LocalDate due =
        new TimeLimit(amount, Unit.MONTHS, Direction.FORWARD, false).due(start, DAYS).on();
    boolean same = due.getDayOfMonth() == start.getDayOfMonth();
    assertThat(same || due.getDayOfMonth() == due.lengthOfMonth()).isTrue();
    assertThat(due.getDayOfMonth()).isLessThanOrEqualTo(start.getDayOfMonth());
  }
}
