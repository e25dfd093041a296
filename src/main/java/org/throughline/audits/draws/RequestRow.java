package org.throughline.audits.draws;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;

/** A replacement that was asked for, and what was decided: approved, refused, or not yet. */
public record RequestRow(
    UUID id,
    DrawId drawId,
    int outPosition,
    String team,
    ReplacementReason reason,
    String explanation,
    AccountId askedById,
    @Nullable String askedBy,
    Instant askedAt,
    @Nullable Integer inPosition,
    @Nullable Instant approvedAt,
    @Nullable Instant refusedAt,
    @Nullable String refusedWhy,
    @Nullable String decidedBy) {
  boolean isOpen() {
    return approvedAt == null && refusedAt == null;
  }
}
