package org.throughline.clocks.running;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.rules.Basis;

/** A running clock in a list. */
record ClockLineRow(
    ClockId id,
    String ruleCode,
    String ruleName,
    Basis basis,
    String aboutKind,
    UUID aboutId,
    String aboutLabel,
    @Nullable String owner,
    @Nullable String place,
    LocalDate startedOn,
    LocalDate firstDueOn,
    LocalDate dueOn,
    @Nullable Instant dueAt,
    String calendar,
    boolean paused) {
  boolean isLate(Instant now, LocalDate today) {
    Instant moment = dueAt;
    return moment == null ? today.isAfter(dueOn) : now.isAfter(moment);
  }
}
