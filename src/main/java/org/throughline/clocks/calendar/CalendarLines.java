package org.throughline.clocks.calendar;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.people.AdministrationLine;
import org.throughline.people.AdministrationLine.Part;
import org.throughline.people.AdministrationLines;
import org.throughline.web.Counted;
import org.throughline.web.Viewer;

/** The working days, on the administrator’s page. */
@Component
final class CalendarLines implements AdministrationLines {
  private final Calendars calendars;

  CalendarLines(Calendars calendars) {
    this.calendars = calendars;
  }

  @Override
  public List<AdministrationLine> linesFor(Viewer administrator) {
    int days = calendars.days(administrator.authority()).size();
    return List.of(
        new AdministrationLine(
            Part.TIME,
            "Working days",
            CalendarController.ADDRESS,
            "England’s public holidays, what this council knows better, and when it is closed.",
            days == 0
                ? "England’s own"
                : Counted.things(days, "day") + " added, taken out or closed"));
  }
}
