package org.throughline.clocks.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.web.Role;

/** One version of a rule, the newest first. */
record RuleRow(
    UUID id,
    String code,
    String name,
    String starts,
    String stops,
    Basis basis,
    boolean shipped,
    LocalDate effectiveFrom,
    int amount,
    Unit unit,
    Direction direction,
    boolean startDayCounts,
    String citation,
    boolean confirmed,
    boolean pausable,
    @Nullable Integer extendBy,
    boolean extendEach,
    @Nullable Role extendRole,
    boolean ends,
    @Nullable String setBy,
    Instant setAt) {
  TimeLimit limit() {
    return new TimeLimit(amount, unit, direction, startDayCounts);
  }

  private @Nullable Extension extension() {
    return extendBy == null || extendRole == null
        ? null
        : new Extension(extendBy, extendEach, extendRole);
  }

  Rule rule(List<Rung> ladder) {
    return new Rule(
        id,
        code,
        name,
        starts,
        stops,
        basis,
        effectiveFrom,
        limit(),
        citation,
        confirmed,
        pausable,
        extension(),
        ladder);
  }

  /** The day everything begins with that was never otherwise. */
  boolean isFromTheBeginning() {
    return effectiveFrom.equals(Rules.BEGINNING);
  }
}
