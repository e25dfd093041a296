package org.throughline.audits.answering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.register.children.RiskStatus;

/** An immediate safety concern with the latest thing that was done about it. */
record ConcernRow(
    UUID id,
    String what,
    @Nullable String raisedBy,
    Instant raisedAt,
    @Nullable String whatDone,
    @Nullable RiskStatus riskStatus,
    @Nullable String pointer,
    @Nullable String respondedBy,
    @Nullable Instant respondedAt) {
  boolean isOpen() {
    return riskStatus == null || !riskStatus.isManaged();
  }
}
