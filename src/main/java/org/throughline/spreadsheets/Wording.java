package org.throughline.spreadsheets;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.throughline.kernel.CouncilTime;

/** How moments and counts are said on the pages of spreadsheets. */
final class Wording {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(CouncilTime.LONDON);

  private Wording() {}

  static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  static String day(Instant moment) {
    return DAY.format(moment);
  }

  static String rows(int count) {
    return count == 1 ? "1 row" : "%,d rows".formatted(count);
  }
}
