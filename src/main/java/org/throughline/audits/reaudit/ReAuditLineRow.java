package org.throughline.audits.reaudit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A re-audit in the list; grades are the ones that count, of the first audit and of this one. */
record ReAuditLineRow(
    UUID id,
    String number,
    UUID ofId,
    String ofNumber,
    String reference,
    String team,
    @Nullable String auditor,
    boolean gone,
    @Nullable String beforeGrade,
    @Nullable String beforeLabel,
    @Nullable String afterGrade,
    @Nullable String afterLabel,
    @Nullable LocalDate dueOn,
    @Nullable Instant begunAt,
    @Nullable Instant submittedAt,
    @Nullable String withdrawnFor,
    ReAuditState state,
    String sortKey) {

  boolean isWaiting() {
    return state == ReAuditState.WAITING || state == ReAuditState.NOBODY;
  }

  boolean isLate(LocalDate today) {
    return isWaiting() && dueOn != null && today.isAfter(dueOn);
  }

  /** Who has it, in words. */
  String who() {
    if (auditor == null) {
      return "Nobody yet";
    }
    return gone ? auditor + ", who has left" : auditor;
  }

  /** Where it stands, in words. */
  String standing() {
    if (withdrawnFor != null) {
      return withdrawnFor;
    }
    if (submittedAt != null) {
      return "Done";
    }
    return begunAt == null ? "To do" : "In progress";
  }
}
