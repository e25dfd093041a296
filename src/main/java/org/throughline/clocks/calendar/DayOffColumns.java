package org.throughline.clocks.calendar;

import java.util.List;
import org.throughline.kernel.WorkingDays.DayOff;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** What a file of the days off says of each. */
record DayOffColumns(CouncilCalendar calendar) {
  Columns<DayOff> all() {
    return new Columns<>(
        "Days off in the year ahead",
        "day",
        "days",
        List.of(
            Column.of("day", "Day", off -> Cell.day(off.date())),
            Column.of("why", "Why", off -> Cell.text(off.why())),
            Column.of("own", "For the council’s own rules only", this::own)),
        Order.by("day"));
  }

  private Cell own(DayOff off) {
    return Cell.yesNo(calendar.isOwn(off));
  }
}
