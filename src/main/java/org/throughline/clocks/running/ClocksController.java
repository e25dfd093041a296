package org.throughline.clocks.running;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.WorkingDays;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.Viewer;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Cursor;
import org.throughline.web.lists.Layout;
import org.throughline.web.lists.Listing;
import org.throughline.web.lists.SavedList;

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
      @RequestParam(defaultValue = "late") ClocksPage.When when,
      @RequestParam(defaultValue = "") String whose,
      @RequestParam MultiValueMap<String, String> asked,
      @RequestParam(defaultValue = "") String after) {
    boolean mine = whose.equals("mine");
    Layout<ClockLineRow> layout = columns(viewer).layout(asked);
    ClockList.Lines lines = list.lines(viewer, asked(when, mine), Cursor.read(after));
    return new ClocksPage(
        Listing.page(
            ClocksPage.address(when, mine), layout, lines.rows(), lines.next(), after.isEmpty()),
        when,
        mine);
  }

  @GetMapping({"/clocks.csv", "/clocks.xlsx", "/clocks.ods"})
  Download file(
      Viewer viewer,
      FileKind kind,
      @RequestParam(defaultValue = "late") ClocksPage.When when,
      @RequestParam(defaultValue = "") String whose,
      @RequestParam MultiValueMap<String, String> asked) {
    boolean mine = whose.equals("mine");
    ClockList.Asked which = asked(when, mine);
    return new SavedList<>(
            viewer,
            time.now(),
            columns(viewer).layout(asked),
            mine ? List.of(when.label(), "Only mine") : List.of(when.label()),
            last -> list.stretch(viewer, which, last))
        .as(kind, "time-limits-" + time.today());
  }

  private Columns<ClockLineRow> columns(Viewer viewer) {
    WorkingDays days = calendars.now(viewer.authority()).common();
    return new ClockColumns(time.today(), time.now(), days).all();
  }

  private ClockList.Asked asked(ClocksPage.When when, boolean mine) {
    return new ClockList.Asked(when.before(time.today()), null, mine, Set.of());
  }
}
