package org.throughline.audits.answering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.Refused;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * An immediate safety concern as one viewer stands to it. {@code covered} says that the viewer
 * manages the child's team or heads its service, {@code headed} that anybody heads it, {@code kept}
 * that the child is restricted and the viewer is not named.
 */
record SafetyConcern(
    UUID id,
    AuditId auditId,
    String number,
    String reference,
    UUID childId,
    String team,
    @Nullable UUID teamId,
    String what,
    AccountId raisedById,
    @Nullable String raisedBy,
    Instant raisedAt,
    @Nullable AccountId auditorId,
    boolean covered,
    boolean headed,
    boolean closed,
    boolean kept) {
  private static final Role[] OVERSIGHT = {
    Role.HEAD_OF_QUALITY, Role.DIRECTOR, Role.PRINCIPAL_SOCIAL_WORKER, Role.INTERNAL_AUDITOR
  };

  boolean mayBeReadBy(Viewer viewer) {
    return !kept && (isAuditors(viewer) || covered || viewer.is(OVERSIGHT));
  }

  private boolean isAuditors(Viewer viewer) {
    return viewer.account().equals(raisedById) || viewer.account().equals(auditorId);
  }

  /** Who answers for the case: its line; the director where no head of service covers the team. */
  boolean isAnsweredBy(Viewer viewer) {
    boolean line = covered || (!headed && viewer.is(Role.DIRECTOR));
    return line && !isAuditors(viewer);
  }

  void mustBeAnsweredBy(Viewer viewer) {
    if (!isAnsweredBy(viewer)) {
      throw Refused.notAllowed(
          "A manager or the head of service of the child’s team says what was done.");
    }
    if (closed) {
      throw Refused.conflict(
          "The risk was reviewed meanwhile and this concern is closed. Nothing was changed.");
    }
  }

  String purposeFor(Viewer viewer) {
    if (isAuditors(viewer)) {
      return "auditor of " + number;
    }
    return covered ? "safety concern in the team" : "oversight of quality";
  }

  Subject subject() {
    return new Subject("safety-concern", id, "Safety concern, " + number);
  }

  Subject audit() {
    return Subject.of("audit", auditId, number);
  }

  String address() {
    return "/safety-concerns/" + id;
  }
}
