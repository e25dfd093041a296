package org.throughline.insight;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How time is cut: by calendar month, or by quarter (January to March, and so on). */
enum Period {
  MONTH("month", 1),
  QUARTER("quarter", 3);

  private static final int A_YEAR = 12;
  private static final DateTimeFormatter MONTH_NAME =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH_ALONE =
      DateTimeFormatter.ofPattern("MMMM", Locale.UK);

  /** Three letters for every month: the United Kingdom’s own short form of one has four. */
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  private static final DateTimeFormatter SHORT_YEAR =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

  private final String code;
  private final int months;

  Period(String code, int months) {
    this.code = code;
    this.months = months;
  }

  String code() {
    return code;
  }

  /** The first day of the period that this day lies in. */
  LocalDate startOf(LocalDate day) {
    int month = day.getMonthValue() - 1;
    return LocalDate.of(day.getYear(), month - month % months + 1, 1);
  }

  /**
   * The periods from the one that holds {@code first} to today's. Rolling ones count the twelve
   * months up to their end.
   */
  List<Window> windows(LocalDate first, LocalDate today, boolean rolling) {
    return Stream.iterate(
            startOf(first), start -> !start.isAfter(today), start -> start.plusMonths(months))
        .map(start -> window(start, today, rolling))
        .toList();
  }

  private Window window(LocalDate start, LocalDate today, boolean rolling) {
    LocalDate last = start.plusMonths(months - 1L);
    LocalDate from = rolling ? last.minusMonths(A_YEAR - 1L) : start;
    boolean underWay = today.isBefore(last.plusMonths(1));
    return rolling
        ? new Window(
            start,
            last,
            from,
            "Year to " + SHORT_YEAR.format(last),
            "the year to " + MONTH_NAME.format(last),
            underWay)
        : new Window(start, last, from, name(start, last), spoken(start, last), underWay);
  }

  private String spoken(LocalDate start, LocalDate last) {
    return this == MONTH
        ? MONTH_NAME.format(start)
        : MONTH_ALONE.format(start) + " to " + MONTH_NAME.format(last);
  }

  private String name(LocalDate start, LocalDate last) {
    return this == MONTH
        ? MONTH_NAME.format(start)
        : SHORT.format(start) + " to " + SHORT_YEAR.format(last);
  }
}
