package org.throughline.clocks.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as a person would say them. */
final class Said {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

  private Said() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String full(LocalDate day) {
    return FULL.format(day);
  }
}
