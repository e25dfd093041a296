package org.throughline.audits.ruling;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.audits.answering.AuditId;
import org.throughline.audits.answering.BroughtIn;
import org.throughline.history.Subject;
import org.throughline.kernel.Refused;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * A graded audit that was handed in, as a viewer stands to a disagreement about it. {@code covered}
 * says that the viewer manages the child's team or heads its service, {@code ownCase} that they are
 * the child's worker, {@code judged} that a grade of it is theirs, {@code elsewhere} that the audit
 * came in from a spreadsheet.
 */
record Disputed(
    AuditId auditId,
    String number,
    String scale,
    Role ruledBy,
    boolean waits,
    @Nullable UUID disputeId,
    @Nullable String reason,
    @Nullable String raisedBy,
    @Nullable Instant raisedAt,
    boolean covered,
    boolean ownCase,
    boolean judged,
    boolean elsewhere) {

  /** Those who did the work or answer for it, once the grade is final and nobody has disagreed. */
  boolean mayBeDisputedBy(Viewer viewer) {
    return !elsewhere && !waits && disputeId == null && isWorkOf(viewer) && !judged;
  }

  private boolean isWorkOf(Viewer viewer) {
    return covered || (ownCase && viewer.is(Role.PRACTITIONER));
  }

  /** Whoever the policy names, who gave none of the grades and did none of the work. */
  boolean mayBeRuledBy(Viewer viewer) {
    return disputeId != null && viewer.is(ruledBy) && !judged && !isWorkOf(viewer);
  }

  void mustBeDisputedBy(Viewer viewer) {
    if (!isWorkOf(viewer) || judged) {
      throw Refused.notAllowed(
          "The worker, a manager of the team or its head of service says that they disagree.");
    }
    if (elsewhere) {
      throw BroughtIn.nothingFollows(number);
    }
    if (waits) {
      throw Refused.conflict("The grade is not final yet: a second judgement is still to come.");
    }
    if (disputeId != null) {
      throw Refused.conflict("Somebody has said meanwhile that the service disagrees.");
    }
  }

  void mustBeRuledBy(Viewer viewer) {
    if (judged || isWorkOf(viewer) || !viewer.is(ruledBy)) {
      throw Refused.notAllowed(
          "By the policy of the day it was submitted a %s rules, who gave none of its grades."
              .formatted(lower(ruledBy)));
    }
    if (disputeId == null) {
      throw Refused.conflict("There is nothing to rule on: nobody disagrees, or it was decided.");
    }
  }

  static String lower(Role role) {
    return role == Role.DIRECTOR
        ? "director of children’s services"
        : role.label().toLowerCase(Locale.UK);
  }

  Subject subject() {
    return Subject.of("audit", auditId, number);
  }

  String address() {
    return "/audits/" + auditId.value() + "/ruling";
  }
}
