package org.throughline.clocks.running;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Viewer;

/** What runs and what is late. */
@Controller
final class ClocksController {
  private final ClockList list;
  private final Calendars calendars;
  private final CouncilTime time;

  ClocksController(ClockList list, Calendars calendars, CouncilTime time) {
    this.list = list;
    this.calendars = calendars;
    this.time = time;
  }

  @GetMapping("/clocks")
  ClocksPage clocks(
      Viewer viewer,
      @RequestParam(defaultValue = "late") String when,
      @RequestParam(defaultValue = "") String whose,
      @RequestParam(defaultValue = "") String after) {
    ClocksPage.When chosen = org.throughline.kernel.Kebab.read(ClocksPage.When.class, when);
    boolean mine = whose.equals("mine");
    LocalDate today = time.today();
    ClockList.Asked asked = new ClockList.Asked(chosen.before(today), null, mine);
    return new ClocksPage(
        list.lines(viewer, asked, after),
        chosen,
        mine,
        after.isEmpty(),
        today,
        time.now(),
        calendars.now(viewer.authority()).common());
  }
}
