package org.throughline.clocks.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.throughline.kernel.CouncilTime;

/** Days as a person would say them. */
final class Said {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  private Said() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String moment(Instant instant) {
    return MOMENT.format(instant);
  }
}
