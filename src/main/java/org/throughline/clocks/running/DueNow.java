package org.throughline.clocks.running;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.throughline.clocks.rules.Due;
import org.throughline.clocks.rules.Rule;
import org.throughline.clocks.rules.TimeLimit;
import org.throughline.clocks.rules.Unit;
import org.throughline.kernel.WorkingDays;

/** When a clock is due by its rule, its calendar, and the days it stood still. Pure. */
final class DueNow {
  private DueNow() {}

  /** By the rule alone, and later by each stretch that is over. */
  static Due of(Clock clock, Rule rule, WorkingDays days, List<PauseRow> pauses) {
    return of(clock, rule.limit(), days, pauses);
  }

  /** The latest day it may be extended to, where the rule says how far in all. */
  static LocalDate latest(
      Clock clock, Rule rule, int more, WorkingDays days, List<PauseRow> pauses) {
    TimeLimit limit = rule.limit();
    TimeLimit longest =
        new TimeLimit(
            limit.amount() + more, limit.unit(), limit.direction(), limit.startDayCounts());
    return of(clock, longest, days, pauses).on();
  }

  private static Due of(Clock clock, TimeLimit limit, WorkingDays days, List<PauseRow> pauses) {
    Due due = limit.due(clock.startedAt(), days);
    LocalDate on = due.on();
    for (PauseRow pause : pauses) {
      LocalDate until = pause.untilDay();
      if (until != null) {
        on = later(on, limit.unit(), pause.fromDay(), until, days);
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
