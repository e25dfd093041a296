package org.throughline.clocks.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Refused;
import org.throughline.kernel.WorkingDays;

/**
 * So much of a unit, on from a start or back from a known day. Pure: the same start and the same
 * calendar always give the same due day.
 *
 * <p>Onwards the day after the start is day 1, unless the start day counts (“beginning with the day
 * on which the application was issued”, Children and Families Act 2014, section 14). A start on a
 * day off counts from the next working day. Months are calendar months and end with the month where
 * it is too short. Only working days leave days out; no other limit moves because it ends on one.
 *
 * <p>Backwards so many <em>clear</em> days lie between the due day and the day that is known; where
 * the start day counts, the due day is one of them.
 */
public record TimeLimit(int amount, Unit unit, Direction direction, boolean startDayCounts) {
  private static final int MOST = 1000;

  public TimeLimit {
    if (amount < 1 || amount > MOST) {
      throw Refused.unusable("A limit is 1 to 1,000.").about("amount");
    }
    boolean onwardsOnly = unit == Unit.HOURS || unit == Unit.CALENDAR_MONTHS;
    if (onwardsOnly && direction == Direction.BACKWARD) {
      throw Refused.unusable("Only days, weeks and months can be counted backwards.").about("unit");
    }
  }

  /** When it is due that began, or (backwards) that happens, on this day. */
  public Due due(LocalDate start, WorkingDays days) {
    if (unit == Unit.HOURS) {
      // From noon, so that a day of 23 or 25 hours does not end on another date.
      return due(start.atTime(12, 0).atZone(CouncilTime.LONDON).toInstant(), days);
    }
    LocalDate on = direction == Direction.FORWARD ? onwards(start, days) : back(start, days);
    return new Due(on, null, leftOut(start, on, days));
  }

  /** The same by the council’s date of a moment; hours are counted from the moment itself. */
  public Due due(Instant start, WorkingDays days) {
    if (unit == Unit.HOURS) {
      Instant at = start.plus(Duration.ofHours(amount));
      return new Due(CouncilTime.dateOf(at), at, List.of());
    }
    return due(CouncilTime.dateOf(start), days);
  }

  private LocalDate onwards(LocalDate start, WorkingDays days) {
    int head = startDayCounts ? 1 : 0;
    return switch (unit) {
      case HOURS -> throw new IllegalStateException("Hours are counted from a moment");
      case CALENDAR_DAYS -> start.plusDays(amount - head);
      case WORKING_DAYS -> days.after(start.minusDays(head), amount);
      case WEEKS -> start.plusWeeks(amount).minusDays(head);
      case MONTHS -> start.plusMonths(amount).minusDays(head);
      case CALENDAR_MONTHS -> YearMonth.from(start).plusMonths(amount - head).atEndOfMonth();
    };
  }

  private LocalDate back(LocalDate known, WorkingDays days) {
    int clear = startDayCounts ? 0 : 1;
    return switch (unit) {
      case HOURS, CALENDAR_MONTHS -> throw new IllegalStateException("These run onwards only");
      case CALENDAR_DAYS -> known.minusDays(amount + clear);
      case WORKING_DAYS -> days.before(known, amount + clear);
      case WEEKS -> known.minusWeeks(amount).minusDays(clear);
      case MONTHS -> known.minusMonths(amount).minusDays(clear);
    };
  }

  private List<WorkingDays.DayOff> leftOut(LocalDate start, LocalDate on, WorkingDays days) {
    if (unit != Unit.WORKING_DAYS) {
      return List.of();
    }
    return direction == Direction.BACKWARD
        ? days.off(on, start.minusDays(1))
        : days.off(startDayCounts ? start : start.plusDays(1), on);
  }

  /** “45 working days”, “26 weeks beginning with the day itself”, “5 clear working days before”. */
  public String inWords() {
    if (direction == Direction.BACKWARD) {
      String of = unit.of(amount);
      return startDayCounts ? of + " before" : of.replaceFirst(" ", " clear ") + " before";
    }
    return startDayCounts ? unit.of(amount) + " beginning with the day itself" : unit.of(amount);
  }
}
