package org.throughline.clocks.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.WorkingDays.DayOff;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.lists.Address;

/** The council's working days: what was said of single days, the year ahead, and each version. */
record CalendarPage(
    LocalDate today,
    CouncilCalendar calendar,
    List<DayRow> days,
    List<VersionRow> versions,
    DayForm form,
    FormKey key,
    List<FieldError> errors)
    implements Page {
  CalendarPage {
    days = List.copyOf(days);
    versions = List.copyOf(versions);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Working days";
  }

  @Override
  public Place place() {
    return Place.ADMINISTRATION;
  }

  List<DayOff> ahead() {
    return calendar.ahead(today);
  }

  boolean isOwn(DayOff off) {
    return calendar.isOwn(off);
  }

  /** The days off of the year ahead, as files. */
  Address files() {
    return Address.of(CalendarController.ADDRESS);
  }

  List<Choice> kinds() {
    return Arrays.stream(DayKind.values())
        .map(kind -> new Choice(Kebab.of(kind), kind.label(), kind.meaning()))
        .toList();
  }

  String day(LocalDate day) {
    return Said.day(day);
  }

  String moment(Instant instant) {
    return Said.moment(instant);
  }
}
