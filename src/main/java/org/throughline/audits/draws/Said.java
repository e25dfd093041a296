package org.throughline.audits.draws;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.throughline.kernel.CouncilTime;

/** Months, days and moments as this room says them, in council time. */
final class Said {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss.SSS", Locale.UK)
          .withZone(CouncilTime.LONDON);

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  private Said() {}

  static String month(YearMonth month) {
    return MONTH.format(month);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** To the millisecond, since the order of a draw's steps is what its page proves. */
  static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  static String minute(Instant instant) {
    return MINUTE.format(instant);
  }

  /** {@code 2026-11}. */
  static Optional<YearMonth> readMonth(String text) {
    try {
      return text.matches("[0-9]{4}-[0-9]{2}")
          ? Optional.of(YearMonth.parse(text))
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
