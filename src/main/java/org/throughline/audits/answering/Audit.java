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
 * child's team, {@code ownCase} that the viewer is the child's worker, {@code readAgain} that the
 * viewer has audited the child again after it, {@code blind} that the viewer is to and has not yet,
 * {@code kept} that the child is restricted and the viewer is not named.
 */
record Audit(
    AuditId id,
    String number,
    AuditKind kind,
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
    @Nullable String withdrawnFor,
    int version,
    int openConcerns,
    boolean inModeration,
    @Nullable AccountId moderatorId,
    @Nullable Role moderatedBy,
    @Nullable UUID reAuditOf,
    boolean covered,
    boolean ownCase,
    boolean readAgain,
    boolean blind,
    boolean kept) {
  private static final Role[] EVERYWHERE = {
    Role.HEAD_OF_QUALITY, Role.DIRECTOR, Role.PRINCIPAL_SOCIAL_WORKER, Role.INTERNAL_AUDITOR
  };

  boolean isBroughtIn() {
    return kind == AuditKind.BROUGHT_IN;
  }

  boolean isReAudit() {
    return reAuditOf != null;
  }

  AuditState state() {
    if (withdrawn) {
      return AuditState.WITHDRAWN;
    }
    if (submittedAt != null) {
      return inModeration ? AuditState.IN_MODERATION : AuditState.SUBMITTED;
    }
    return begunAt == null ? AuditState.TO_DO : AuditState.IN_PROGRESS;
  }

  /** What is not handed in is not for the child’s record. */
  boolean hasDocument() {
    return submittedAt != null && !withdrawn;
  }

  boolean isAuditor(Viewer viewer) {
    return viewer.account().equals(auditorId);
  }

  /**
   * The auditor always; those who answer for quality always; the line and the worker once it is
   * handed in. (A safety concern has a page of its own, which the line sees from the moment it is
   * raised: a draft does not become theirs to read by it.) Whoever audits the child again sees no
   * earlier audit until theirs is handed in, whatever their role.
   */
  boolean mayBeReadBy(Viewer viewer) {
    if (kept || blind) {
      return false;
    }
    boolean line = covered || (ownCase && viewer.is(Role.PRACTITIONER));
    return isAuditor(viewer)
        || viewer.is(EVERYWHERE)
        || (line && submittedAt != null)
        || readAgain
        || mayBeModeratedBy(viewer);
  }

  /**
   * While a second judgement is wanted everybody in the role that gives it may read it, for any of
   * them outside the line may; who was asked, or gave it, keeps it in sight.
   */
  boolean mayBeModeratedBy(Viewer viewer) {
    return viewer.account().equals(moderatorId) || (inModeration && mayModerate(viewer));
  }

  boolean mayBeAnsweredBy(Viewer viewer) {
    return isAuditor(viewer) && submittedAt == null && !withdrawn && !kept;
  }

  /** Whether the second judgement is this viewer’s to give. */
  boolean isModeratedBy(Viewer viewer) {
    return inModeration && mayModerate(viewer) && !covered && !ownCase && !isAuditor(viewer);
  }

  private boolean mayModerate(Viewer viewer) {
    return moderatedBy != null && viewer.is(moderatedBy);
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
    if (mayBeModeratedBy(viewer)) {
      return "moderator of " + number;
    }
    return ownCase ? "own case" : "audited the child again";
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
