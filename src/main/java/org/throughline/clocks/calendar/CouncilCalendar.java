package org.throughline.clocks.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.throughline.kernel.WorkingDays;
import org.throughline.kernel.WorkingDays.DayOff;

/**
 * A council's calendar as it stands in one version. {@code common} is what statute and guidance
 * count by, {@code own} leaves out the council's closure days as well.
 */
public record CouncilCalendar(int number, String label, WorkingDays common, WorkingDays own) {
  static CouncilCalendar of(VersionRow version, Collection<DayRow> days) {
    Map<LocalDate, String> off = new HashMap<>(England.holidays());
    Map<LocalDate, String> closed = new HashMap<>();
    for (DayRow day : days) {
      switch (day.kind()) {
        case ADDED -> off.put(day.day(), day.name());
        case REMOVED -> off.remove(day.day());
        case CLOSURE -> closed.put(day.day(), day.name());
      }
    }
    closed.putAll(off);
    return new CouncilCalendar(
        version.number(), version.label(), new WorkingDays(off), new WorkingDays(closed));
  }

  /** The days off of the year ahead that are no weekend. */
  List<DayOff> ahead(LocalDate today) {
    return own.off(today, today.plusYears(1)).stream()
        .filter(off -> off.date().getDayOfWeek().getValue() <= 5)
        .toList();
  }

  /** Whether it counts for the council's own rules only. */
  boolean isOwn(DayOff off) {
    return common.isWorking(off.date());
  }
}
