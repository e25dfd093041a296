package org.throughline.audits.answering;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.CouncilTime;

/**
 * A grade somebody gave overall, in some capacity; {@code elsewhere} says that it came in from a
 * spreadsheet, which knows the day of the audit and no hour, nor when it was moderated.
 */
record JudgementRow(
    String grade,
    String label,
    String capacity,
    @Nullable String suggested,
    String reason,
    @Nullable String givenBy,
    Instant givenAt,
    boolean elsewhere) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).withZone(CouncilTime.LONDON);

  /** Empty where nobody knows. */
  String when() {
    if (!elsewhere) {
      return AuditPage.when(givenAt);
    }
    return capacity.equals("auditor") ? DAY.format(givenAt) : "";
  }

  /** “Auditor, Ikram Dixon, 4 March 2026”, as far as it is known. */
  String said() {
    return Stream.of(capacityInWords(), givenBy == null ? "" : givenBy, when())
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** As what it was given. */
  String capacityInWords() {
    return switch (capacity) {
      case "moderator" -> "Moderator";
      case "second-reader" -> "Second reader";
      case "ruling" -> "Ruling";
      default -> "Auditor";
    };
  }
}
