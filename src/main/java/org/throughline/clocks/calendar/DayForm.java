package org.throughline.clocks.calendar;

import java.time.LocalDate;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Refused;
import org.throughline.web.govuk.TypedDate;

/** What an administrator typed of one day. */
record DayForm(TypedDate day, String kind, String name) {
  private static final int LONGEST = 120;

  static final DayForm EMPTY = new DayForm(TypedDate.empty(), "", "");

  LocalDate date() {
    LocalDate date =
        day.date()
            .orElseThrow(
                () -> Refused.unusable("Give the day as a date, like 27 12 2027.").about("day"));
    if (date.getYear() < England.FIRST_YEAR || date.getYear() > England.LAST_YEAR) {
      throw Refused.unusable("The calendar runs from 1970 to 2110.").about("day");
    }
    return date;
  }

  DayKind chosen() {
    if (kind.isEmpty()) {
      throw Refused.unusable("Choose what the day is.").about("kind");
    }
    return Kebab.read(DayKind.class, kind);
  }

  String called() {
    String called = name.strip();
    if (called.isEmpty() || called.length() > LONGEST) {
      throw Refused.unusable("Give the day a name of at most 120 characters.").about("name");
    }
    return called;
  }
}
