package org.throughline.insight;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How time is cut: by calendar month, or by quarter (January to March, and so on). */
enum Period {
  MONTH("month", 1),
  QUARTER("quarter", 3);

  private static final DateTimeFormatter MONTH_NAME =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.UK);
  private static final DateTimeFormatter SHORT_YEAR =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

  private final String code;
  private final int months;

  Period(String code, int months) {
    this.code = code;
    this.months = months;
  }

  String code() {
    return code;
  }

  int months() {
    return months;
  }

  /** The first day of the period that this day lies in. */
  LocalDate startOf(LocalDate day) {
    int month = day.getMonthValue() - 1;
    return LocalDate.of(day.getYear(), month - month % months + 1, 1);
  }

  LocalDate lastMonthOf(LocalDate start) {
    return start.plusMonths(months - 1L);
  }

  String label(LocalDate start) {
    return this == MONTH
        ? MONTH_NAME.format(start)
        : SHORT.format(start) + " to " + SHORT_YEAR.format(lastMonthOf(start));
  }
}
