package org.throughline.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Counting in working days: not Saturdays and Sundays, nor the days it is made with, each of which
 * has a name. (SI 2006/1738, regulation 2, says it so of complaints; SI 2007/462 of inspections.)
 */
public final class WorkingDays {
  private final Map<LocalDate, String> off;

  /** A day nobody counts, and why: “Good Friday”, “Wednesday”. */
  public record DayOff(LocalDate date, String why) {}

  /** {@code off} has the days that are no working days besides the weekends, with their names. */
  public WorkingDays(Map<LocalDate, String> off) {
    this.off = Map.copyOf(off);
  }

  /** Why a day is no working day; empty where it is one. */
  public Optional<String> whyOff(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    String name = off.get(date);
    return weekend && name == null
        ? Optional.of(day.getDisplayName(TextStyle.FULL, Locale.UK))
        : Optional.ofNullable(name);
  }

  public boolean isWorking(LocalDate date) {
    return whyOff(date).isEmpty();
  }

  /** The {@code count}th working day after a date, which is not counted itself. */
  public LocalDate after(LocalDate date, int count) {
    return step(date, count, 1);
  }

  /** The {@code count}th working day before a date, which is not counted itself. */
  public LocalDate before(LocalDate date, int count) {
    return step(date, count, -1);
  }

  private LocalDate step(LocalDate from, int count, int by) {
    LocalDate date = from;
    for (int left = count; left > 0; ) {
      date = date.plusDays(by);
      left -= isWorking(date) ? 1 : 0;
    }
    return date;
  }

  /** How many working days lie after the first date, up to and with the last; 0 where none do. */
  public int between(LocalDate first, LocalDate last) {
    int count = 0;
    for (LocalDate date = first.plusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
      count += isWorking(date) ? 1 : 0;
    }
    return count;
  }

  /** The days from the first to the last, both among them, that are no working days. */
  public List<DayOff> off(LocalDate first, LocalDate last) {
    List<DayOff> days = new ArrayList<>();
    for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
      LocalDate day = date;
      whyOff(day).ifPresent(why -> days.add(new DayOff(day, why)));
    }
    return days;
  }
}
