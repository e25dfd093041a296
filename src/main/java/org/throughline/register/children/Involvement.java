package org.throughline.register.children;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of one involvement: what the extracts from {@code since} on said of it, until the
 * extract of {@code until} said otherwise (null while it stands). Closed means over, though no end
 * may have been told.
 */
public record Involvement(
    String list,
    String status,
    String naturalKey,
    @Nullable String team,
    @Nullable String worker,
    @Nullable LocalDate started,
    @Nullable LocalDate ended,
    boolean closed,
    @Nullable String reason,
    @Nullable String detail,
    LocalDate since,
    @Nullable LocalDate until,
    boolean first) {
  /** Whether any of it falls between two days, both counted. */
  boolean touches(LocalDate from, LocalDate to) {
    boolean begun = started == null || !started.isAfter(to);
    return begun && (ended == null || !ended.isBefore(from)) && !since.isAfter(to);
  }
}
