package org.throughline.register.children;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.throughline.web.Counted;

/** Days and stretches of time as a person would say them. */
final class Days {
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private Days() {}

  static String full(LocalDate date) {
    return FULL.format(date);
  }

  /** Without the year where it is that of the other day. */
  static String near(LocalDate date, LocalDate other) {
    return date.getYear() == other.getYear() ? SHORT.format(date) : full(date);
  }

  /** “six months”, “12 months”. */
  static String months(int months) {
    return counted(months, "month");
  }

  /** How long something has lasted, in the unit a person would use. */
  static String between(LocalDate since, LocalDate until) {
    long days = ChronoUnit.DAYS.between(since, until);
    if (days < 14) {
      return counted(days, "day");
    }
    if (days < 26 * 7) {
      return counted(days / 7, "week");
    }
    long months = ChronoUnit.MONTHS.between(since, until);
    return months < 24 ? counted(months, "month") : counted(months / 12, "year");
  }

  static String counted(long count, String noun) {
    return Counted.things(Math.toIntExact(count), noun).toLowerCase(Locale.UK);
  }
}
