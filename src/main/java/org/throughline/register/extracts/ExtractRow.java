package org.throughline.register.extracts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One extract and how it went.
 *
 * @param sequence which in the row of those done; null until it is
 * @param isLatest whether it is the one that can be undone
 */
public record ExtractRow(
    ExtractId id,
    ExtractState state,
    String fileName,
    String sha256,
    long bytes,
    LocalDate asAt,
    @Nullable String version,
    @Nullable String reason,
    @Nullable String receivedBy,
    Instant receivedAt,
    @Nullable Instant finishedAt,
    @Nullable Instant undoneAt,
    @Nullable String undoneBy,
    @Nullable Integer sequence,
    long rowsSoFar,
    int childrenChanged,
    int involvementsChanged,
    int eventsChanged,
    boolean isLatest) {
  public boolean isUndone() {
    return undoneAt != null;
  }

  public Changes changes() {
    return new Changes(childrenChanged, involvementsChanged, eventsChanged);
  }
}
