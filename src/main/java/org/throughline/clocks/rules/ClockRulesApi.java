package org.throughline.clocks.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.clocks.calendar.CouncilCalendar;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Refused;
import org.throughline.kernel.WorkingDays.DayOff;
import org.throughline.web.Viewer;

/** Time limits for machines. */
@RestController
final class ClockRulesApi {
  private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  private final Rules rules;
  private final Calendars calendars;
  private final InAuthority inAuthority;

  ClockRulesApi(Rules rules, Calendars calendars, InAuthority inAuthority) {
    this.rules = rules;
    this.calendars = calendars;
    this.inAuthority = inAuthority;
  }

  /**
   * What would be due if it began on a day, and why: the basis and citation of the version in force
   * on that day, the calendar it was counted with, and the days that were not counted.
   */
  record Preview(
      LocalDate due,
      String rule,
      String basis,
      String citation,
      String calendarVersion,
      List<DayOff> leftOut) {}

  @GetMapping("/api/v1/clocks/preview")
  Preview preview(
      Viewer viewer,
      @RequestParam(defaultValue = "") String rule,
      @RequestParam(defaultValue = "") String from) {
    LocalDate start = day(from);
    return inAuthority.read(viewer.authority(), () -> preview(viewer, rule, start));
  }

  private Preview preview(Viewer viewer, String code, LocalDate start) {
    Rule rule = rules.inForce(viewer.authority(), code, start);
    CouncilCalendar calendar = calendars.now(viewer.authority());
    Due due = rule.limit().due(start, rule.days(calendar));
    return new Preview(
        due.on(),
        rule.code(),
        Kebab.of(rule.basis()),
        rule.citation(),
        calendar.label(),
        due.leftOut());
  }

  private static LocalDate day(String from) {
    try {
      LocalDate day = LocalDate.parse(from);
      if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
        return day;
      }
    } catch (DateTimeParseException _) {
      throw refused();
    }
    throw refused();
  }

  private static Refused refused() {
    return Refused.unusable("“from” is a day from 1970-01-01 to 2100-12-31, as YYYY-MM-DD.")
        .about("from");
  }
}
