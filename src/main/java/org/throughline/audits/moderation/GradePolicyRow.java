package org.throughline.audits.moderation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows from a grade from a day on: the ranks that are moderated, joined by commas. */
record GradePolicyRow(
    UUID id, LocalDate effectiveFrom, @Nullable String setBy, Instant setAt, String ranks) {
  /** The ranks whose grades want a second judgement, 1 being the best. */
  List<Integer> moderated() {
    return Arrays.stream(ranks.split(","))
        .filter(rank -> !rank.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }
}
