package org.throughline.clocks.calendar;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.WorkingDays.DayOff;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.govuk.TypedDate;
import org.throughline.web.lists.Layout;
import org.throughline.web.lists.SavedList;

/** The council's working days, by administrators. */
@Controller
final class CalendarController {
  static final String ADDRESS = "/administration/working-days";

  private final Calendars calendars;
  private final InAuthority inAuthority;
  private final Forms forms;
  private final CouncilTime time;

  CalendarController(Calendars calendars, InAuthority inAuthority, Forms forms, CouncilTime time) {
    this.calendars = calendars;
    this.inAuthority = inAuthority;
    this.forms = forms;
    this.time = time;
  }

  @GetMapping(ADDRESS)
  Reply days(Viewer viewer) {
    return page(viewer, DayForm.EMPTY, List.of());
  }

  @GetMapping({ADDRESS + ".csv", ADDRESS + ".xlsx", ADDRESS + ".ods"})
  Download file(Viewer viewer, FileKind kind, @RequestParam MultiValueMap<String, String> asked) {
    administrator(viewer);
    CouncilCalendar calendar =
        inAuthority.read(viewer.authority(), () -> calendars.now(viewer.authority()));
    Layout<DayOff> layout = new DayOffColumns(calendar).all().layout(asked);
    return SavedList.whole(viewer, time.now(), layout, calendar.ahead(time.today()))
        .as(kind, "days-off-" + time.today());
  }

  @PostMapping(ADDRESS)
  Reply say(
      Viewer viewer,
      FormKey key,
      @RequestParam(name = "day-day", defaultValue = "") String day,
      @RequestParam(name = "day-month", defaultValue = "") String month,
      @RequestParam(name = "day-year", defaultValue = "") String year,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String name) {
    administrator(viewer);
    DayForm typed = new DayForm(new TypedDate(day, month, year), kind, name);
    return forms.once(
        viewer,
        key,
        () -> {
          calendars.say(viewer, typed);
          return Redirect.to(ADDRESS)
              .saying("It is kept, and every due date that depends on it was counted again.");
        },
        refused -> page(viewer, typed, List.of(FieldError.of(refused, "day"))));
  }

  @PostMapping(ADDRESS + "/{id}/end")
  Redirect takeBack(Viewer viewer, FormKey key, @PathVariable UUID id) {
    administrator(viewer);
    return forms.once(
        viewer,
        key,
        () -> {
          calendars.takeBack(viewer, id);
          return Redirect.to(ADDRESS).saying("The day is as it is in England’s calendar again.");
        });
  }

  private Reply page(Viewer viewer, DayForm typed, List<FieldError> errors) {
    administrator(viewer);
    return inAuthority.read(
        viewer.authority(),
        () ->
            new CalendarPage(
                time.today(),
                calendars.now(viewer.authority()),
                calendars.days(viewer.authority()),
                calendars.versions(viewer.authority()),
                typed,
                forms.key(),
                errors));
  }

  private static void administrator(Viewer viewer) {
    viewer.mustBe(Scope.READ, "look after the working days", Role.ADMINISTRATOR);
  }
}
