package org.throughline.audits.answering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.Refused;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * One audit as one viewer stands to it. {@code covered} says that a role of the viewer's covers the
 * child's team, {@code ownCase} that the viewer is the child's worker, {@code kept} that the child
 * is restricted and the viewer is not named.
 */
record Audit(
    AuditId id,
    String number,
    UUID childId,
    String reference,
    LocalDate month,
    String stratum,
    String team,
    @Nullable UUID teamId,
    UUID toolVersionId,
    @Nullable AccountId auditorId,
    @Nullable String auditorName,
    @Nullable Instant begunAt,
    @Nullable Instant submittedAt,
    boolean withdrawn,
    int version,
    int openConcerns,
    boolean inModeration,
    @Nullable AccountId moderatorId,
    boolean covered,
    boolean ownCase,
    boolean kept) {
  private static final Role[] EVERYWHERE = {
    Role.HEAD_OF_QUALITY, Role.DIRECTOR, Role.PRINCIPAL_SOCIAL_WORKER, Role.INTERNAL_AUDITOR
  };

  AuditState state() {
    if (withdrawn) {
      return AuditState.WITHDRAWN;
    }
    if (submittedAt != null) {
      return inModeration ? AuditState.IN_MODERATION : AuditState.SUBMITTED;
    }
    return begunAt == null ? AuditState.TO_DO : AuditState.IN_PROGRESS;
  }

  boolean isAuditor(Viewer viewer) {
    return viewer.account().equals(auditorId);
  }

  /**
   * The auditor always; those who answer for quality always; the line and the worker once it is
   * handed in. (A safety concern has a page of its own, which the line sees from the moment it is
   * raised: a draft does not become theirs to read by it.)
   */
  boolean mayBeReadBy(Viewer viewer) {
    if (kept) {
      return false;
    }
    boolean line = covered || (ownCase && viewer.is(Role.PRACTITIONER));
    return isAuditor(viewer)
        || viewer.is(EVERYWHERE)
        || (line && submittedAt != null)
        || mayBeModeratedBy(viewer);
  }

  /**
   * While a second judgement is wanted every head of service outside the line may read it, for any
   * of them may give it; who was asked, or gave it, keeps it in sight.
   */
  boolean mayBeModeratedBy(Viewer viewer) {
    return viewer.account().equals(moderatorId)
        || (inModeration && viewer.is(Role.HEAD_OF_SERVICE));
  }

  boolean mayBeAnsweredBy(Viewer viewer) {
    return isAuditor(viewer) && submittedAt == null && !withdrawn && !kept;
  }

  /** Whether the second judgement is this viewer’s to give. */
  boolean isModeratedBy(Viewer viewer) {
    return inModeration
        && viewer.is(Role.HEAD_OF_SERVICE)
        && !covered
        && !ownCase
        && !isAuditor(viewer);
  }

  /** The purpose the access log keeps. */
  String purposeFor(Viewer viewer) {
    if (isAuditor(viewer)) {
      return "auditor of " + number;
    }
    if (viewer.is(EVERYWHERE)) {
      return "oversight of quality";
    }
    if (covered) {
      return "line of the team";
    }
    return mayBeModeratedBy(viewer) ? "moderator of " + number : "own case";
  }

  void mustBeOpenTo(Viewer viewer) {
    if (!isAuditor(viewer)) {
      throw Refused.notAllowed("Only the auditor of " + number + " may write in it.");
    }
    if (submittedAt != null || withdrawn) {
      throw Refused.conflict(number + " was submitted and is locked. Nothing was changed.");
    }
  }

  Subject subject() {
    return Subject.of("audit", id, number);
  }

  String address() {
    return "/audits/" + id.value();
  }
}
