package org.throughline.register.children;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.history.Subject;
import org.throughline.people.RecordHistory;

/** A child kept from all but the named, now or once; the named as their e-mails, a line each. */
record RestrictionRow(
    UUID id,
    UUID childId,
    String reference,
    String reason,
    String begunBy,
    Instant begunAt,
    @Nullable String endedBy,
    @Nullable Instant endedAt,
    String named) {
  Subject subject() {
    return new Subject("child", childId, reference);
  }

  String begun() {
    return RecordHistory.when(begunAt) + ", by " + begunBy;
  }

  String ended() {
    return endedAt == null ? "" : RecordHistory.when(endedAt) + ", by " + endedBy;
  }
}
