package org.throughline.audits.reaudit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.audits.answering.AuditId;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;

/**
 * An audit that looks again at what another found: {@code id} is the new one, {@code of} the first.
 * {@code auditor} is null where nobody could be found who may, and {@code gone} says that whoever
 * it was given to has left. {@code dueOn} is null where no clock runs or ran for it.
 */
record ReAudit(
    AuditId id,
    String number,
    AuditId of,
    String ofNumber,
    UUID childId,
    String reference,
    String team,
    @Nullable UUID teamId,
    LocalDate month,
    @Nullable AccountId auditorId,
    @Nullable String auditor,
    boolean gone,
    @Nullable Instant begunAt,
    @Nullable Instant submittedAt,
    @Nullable String withdrawnFor,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate stoppedOn,
    boolean open,
    int version) {

  /** Whether it is still to be done. */
  boolean isWaiting() {
    return submittedAt == null && withdrawnFor == null;
  }

  /** Whether somebody must be found to do it. */
  boolean isNobodys() {
    return isWaiting() && (auditorId == null || gone);
  }

  boolean isLate(LocalDate today) {
    LocalDate day = stoppedOn == null ? today : stoppedOn;
    return dueOn != null && withdrawnFor == null && day.isAfter(dueOn);
  }

  Subject subject() {
    return Subject.of("audit", id, number);
  }

  String address() {
    return "/audits/" + id.value();
  }
}
