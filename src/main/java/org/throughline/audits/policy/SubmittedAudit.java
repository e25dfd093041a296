package org.throughline.audits.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.audits.answering.AuditId;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.CouncilTime;

/**
 * An audit that was handed in, as far as its follow-up goes. The ranks are of the auditor’s grade
 * and of the latest one that counts, 1 being the best; null where the tool gives none. {@code open}
 * says that something is open for the child today, {@code elsewhere} that the audit was done
 * elsewhere and came in from a spreadsheet.
 */
public record SubmittedAudit(
    AuditId id,
    String number,
    UUID childId,
    String reference,
    @Nullable UUID teamId,
    UUID toolVersionId,
    @Nullable AccountId auditorId,
    Instant submittedAt,
    @Nullable Integer firstRank,
    @Nullable Integer finalRank,
    @Nullable String finalLabel,
    boolean open,
    boolean elsewhere) {

  LocalDate submittedOn() {
    return CouncilTime.dateOf(submittedAt);
  }

  public Subject subject() {
    return Subject.of("audit", id, number);
  }
}
