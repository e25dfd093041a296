package org.throughline.demo.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How good the work was in a month and a team: poor at first and slow to move; a step in October of
 * last year; better since. In one safeguarding service it stays hard whatever is tried.
 */
final class Story {
  private static final double HARD_SHARE = 0.14;
  private static final double HARD_INADEQUATE = 0.36;
  private static final double HARD_GOOD = 0.13;
  private static final double BEFORE = 36;

  private final LocalDate step;
  private final LocalDate day;

  Story(LocalDate day) {
    this.day = day;
    this.step = LocalDate.of(day.getYear() - 1, 10, 1);
  }

  /** Shares of outstanding, good, requires improvement and inadequate; they add up to one. */
  double[] shares(LocalDate month, TeamPlan team) {
    double inadequate = inadequate(month);
    double good = good(month);
    if (team.hard()) {
      inadequate = Math.max(inadequate, HARD_INADEQUATE);
      good = Math.min(good, HARD_GOOD);
    } else {
      inadequate = others(inadequate, Math.max(inadequate, HARD_INADEQUATE));
      good = others(good, Math.min(good, HARD_GOOD));
    }
    double outstanding = good * 0.08;
    return new double[] {outstanding, good - outstanding, 1 - good - inadequate, inadequate};
  }

  /** What is left for the others so that the whole council comes out at {@code all}. */
  private static double others(double all, double hard) {
    return Math.max(0.02, (all - HARD_SHARE * hard) / (1 - HARD_SHARE));
  }

  private double inadequate(LocalDate month) {
    return month.isBefore(step)
        ? slide(0.36, 0.28, before(month))
        : slide(0.17, 0.11, since(month));
  }

  /** Good and outstanding together. */
  private double good(LocalDate month) {
    return month.isBefore(step)
        ? slide(0.14, 0.22, before(month))
        : slide(0.32, 0.42, since(month));
  }

  private double before(LocalDate month) {
    LocalDate first = day.withDayOfMonth(1).minusMonths((long) BEFORE);
    return share(first, month, step);
  }

  private double since(LocalDate month) {
    return share(step, month, day);
  }

  private static double share(LocalDate from, LocalDate at, LocalDate to) {
    double whole = Math.max(1, ChronoUnit.DAYS.between(from, to));
    return Math.clamp(ChronoUnit.DAYS.between(from, at) / whole, 0, 1);
  }

  private static double slide(double from, double to, double share) {
    return from + (to - from) * share;
  }
}
