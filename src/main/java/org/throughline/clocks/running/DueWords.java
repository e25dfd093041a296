package org.throughline.clocks.running;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.WorkingDays;

/** What is said of a clock: when it is due, or how long it has been late. */
public final class DueWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  private DueWords() {}

  /** “Reflective conversation was due on Friday 20 November, 2 working days ago”. */
  static String of(Clock clock, WorkingDays days, Instant now) {
    LocalDate today = CouncilTime.dateOf(now);
    String when = day(clock);
    if (!clock.isLate(now, today)) {
      return clock.ruleName()
          + (clock.dueOn().equals(today) ? " is due today" : " is due on " + when);
    }
    int late = days.between(clock.dueOn(), today);
    return clock.ruleName() + " was due on " + when + (late == 0 ? "" : ", " + ago(late));
  }

  /** The day, or the moment where the limit is of hours. */
  public static String day(Clock clock) {
    Instant at = clock.dueAt();
    return at == null ? DAY.format(clock.dueOn()) : MOMENT.format(at);
  }

  private static String ago(int days) {
    return days == 1 ? "a working day ago" : days + " working days ago";
  }
}
