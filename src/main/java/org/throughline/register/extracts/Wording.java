package org.throughline.register.extracts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.CouncilTime;
import org.throughline.register.annexa.Status;

/** How dates, counts and statuses are said on the pages of extracts. */
final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  private Wording() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  static String number(long count) {
    return "%,d".formatted(count);
  }

  /** A status of the register as a person says it; without one a child is closed. */
  static String status(@Nullable String code) {
    return Arrays.stream(Status.values())
        .filter(status -> status.code().equals(code))
        .findFirst()
        .map(Status::label)
        .orElse("Closed");
  }

  static String size(long bytes) {
    return bytes < 1_000_000
        ? number(Math.max(1, bytes / 1_000)) + " KB"
        : number(bytes / 1_000_000) + " MB";
  }
}
