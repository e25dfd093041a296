package org.throughline.clocks.running;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.rules.Due;
import org.throughline.clocks.rules.Rule;
import org.throughline.clocks.rules.TimeLimit;
import org.throughline.clocks.rules.Unit;
import org.throughline.kernel.WorkingDays;

/** When a clock is due by its rule, its calendar, and the days it stood still. Pure. */
final class DueNow {
  private DueNow() {}

  /** By the rule, or the sooner day that was asked for, and later by each stretch that is over. */
  static Due of(Clock clock, Rule rule, WorkingDays days, List<PauseRow> pauses) {
    return later(
        sooner(rule.limit().due(clock.startedAt(), days), clock.dueBy()), rule, days, pauses);
  }

  /** The rule’s due day, unless a sooner one was asked for. */
  static Due sooner(Due due, @Nullable LocalDate dueBy) {
    return dueBy == null || !dueBy.isBefore(due.on()) ? due : new Due(dueBy, null, List.of());
  }

  /** The latest day it may be extended to, where the rule says how far in all. */
  static LocalDate latest(
      Clock clock, Rule rule, int more, WorkingDays days, List<PauseRow> pauses) {
    TimeLimit limit = rule.limit();
    TimeLimit longest =
        new TimeLimit(
            limit.amount() + more, limit.unit(), limit.direction(), limit.startDayCounts());
    return later(longest.due(clock.startedAt(), days), rule, days, pauses).on();
  }

  private static Due later(Due due, Rule rule, WorkingDays days, List<PauseRow> pauses) {
    LocalDate on = due.on();
    for (PauseRow pause : pauses) {
      LocalDate until = pause.untilDay();
      if (until != null) {
        on = later(on, rule.limit().unit(), pause.fromDay(), until, days);
      }
    }
    return new Due(on, due.at(), due.leftOut());
  }

  /** Later by as many days, of the kind the limit is counted in, as it stood still. */
  static LocalDate later(
      LocalDate due, Unit unit, LocalDate from, LocalDate until, WorkingDays days) {
    return unit == Unit.WORKING_DAYS
        ? days.after(due, days.between(from, until))
        : due.plusDays(ChronoUnit.DAYS.between(from, until));
  }
}
