package org.throughline.audits.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.audits.answering.AuditId;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Refused;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * The conversation that follows an audit, as one viewer stands to it. {@code covered} says that the
 * viewer manages the child's team or heads its service. {@code dueOn} is null where the council has
 * no rule of how soon it is held.
 */
record Conversation(
    AuditId auditId,
    String number,
    UUID childId,
    @Nullable AccountId auditorId,
    Instant submittedAt,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate arrangedFor,
    @Nullable String arrangedWith,
    @Nullable LocalDate heldOn,
    @Nullable String heldWith,
    @Nullable String learned,
    @Nullable String willChange,
    @Nullable String recordedBy,
    @Nullable Instant recordedAt,
    @Nullable String withdrawnFor,
    @Nullable String withdrawnBy,
    @Nullable Instant withdrawnAt,
    boolean covered) {

  boolean isOpen() {
    return heldOn == null && withdrawnAt == null;
  }

  /** Whether it is past its due day, or was when it was held. */
  boolean isLate(LocalDate today) {
    LocalDate day = heldOn == null ? today : heldOn;
    return dueOn != null && withdrawnAt == null && day.isAfter(dueOn);
  }

  LocalDate submittedOn() {
    return CouncilTime.dateOf(submittedAt);
  }

  /** Who takes part in it: the line of the team, the auditor, and those who answer for quality. */
  boolean isRecordedBy(Viewer viewer) {
    return isOpen()
        && (covered
            || viewer.account().equals(auditorId)
            || viewer.is(Role.HEAD_OF_QUALITY, Role.PRINCIPAL_SOCIAL_WORKER));
  }

  boolean isWithdrawnBy(Viewer viewer) {
    return isOpen() && viewer.is(Role.HEAD_OF_QUALITY);
  }

  void mustBeRecordedBy(Viewer viewer) {
    mustBeOpen();
    if (!isRecordedBy(viewer)) {
      throw Refused.notAllowed(
          "A manager of the team, its head of service, the auditor or the head of quality records"
              + " the conversation.");
    }
  }

  void mustBeWithdrawnBy(Viewer viewer) {
    mustBeOpen();
    if (!isWithdrawnBy(viewer)) {
      throw Refused.notAllowed("The head of quality says why a conversation will not be held.");
    }
  }

  private void mustBeOpen() {
    if (heldOn != null) {
      throw Refused.conflict("The conversation was recorded meanwhile. Nothing was changed.");
    }
    if (withdrawnAt != null) {
      throw Refused.conflict("It was decided meanwhile that none is held. Nothing was changed.");
    }
  }

  Subject subject() {
    return Subject.of("audit", auditId, number);
  }

  String address() {
    return "/audits/" + auditId.value() + "/conversation";
  }
}
