package org.throughline.audits.draws;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The extract a draw would be made from today, if there is one, and whether it is young enough. */
record Source(@Nullable LatestExtractRow extract, long age, int mostAge) {
  static Source of(Optional<LatestExtractRow> extract, LocalDate today, int mostAge) {
    LatestExtractRow latest = extract.orElse(null);
    long age = latest == null ? 0 : ChronoUnit.DAYS.between(latest.asAt(), today);
    return new Source(latest, age, mostAge);
  }

  boolean isYoung() {
    return extract != null && age <= mostAge;
  }

  String sentence() {
    if (extract == null) {
      return "No extract has been brought in yet, so there is no list of children to draw from.";
    }
    String day = Said.day(extract.asAt());
    return isYoung()
        ? "The list is made from the extract of %s.".formatted(day)
        : "The latest extract is of %s, %,d days ago. A draw is made from one of %d days at most: bring in a newer extract first."
            .formatted(day, age, mostAge);
  }
}
