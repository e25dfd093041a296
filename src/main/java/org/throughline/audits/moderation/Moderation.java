package org.throughline.audits.moderation;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.audits.answering.AuditId;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.Refused;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * A second judgement that was asked for, as one viewer stands to it. {@code inLine} says that the
 * viewer manages the child's team, heads its service or is the child's worker; {@code kept} that
 * the child is restricted and the viewer is not named.
 */
record Moderation(
    AuditId auditId,
    String number,
    String reference,
    UUID childId,
    String scale,
    String firstGrade,
    String firstLabel,
    String firstReason,
    @Nullable AccountId auditorId,
    @Nullable String auditor,
    Instant submittedAt,
    @Nullable AccountId moderatorId,
    @Nullable String moderator,
    Role moderatedBy,
    @Nullable String givenGrade,
    @Nullable String givenLabel,
    @Nullable String givenReason,
    @Nullable String givenBy,
    boolean inLine,
    boolean kept) {

  boolean isGiven() {
    return givenGrade != null;
  }

  /** Somebody in the role the policy names, outside the line of the case, who did not audit it. */
  boolean mayBeGivenBy(Viewer viewer) {
    return !kept && viewer.is(moderatedBy) && !inLine && !viewer.account().equals(auditorId);
  }

  void mustBeGivenBy(Viewer viewer) {
    if (viewer.account().equals(auditorId)) {
      throw Refused.notAllowed("Somebody else than the auditor gives the second judgement.");
    }
    if (inLine) {
      throw Refused.notAllowed(
          "You are in the line of this case. A %s outside it gives the second judgement."
              .formatted(role()));
    }
    if (!mayBeGivenBy(viewer)) {
      throw Refused.notAllowed(
          "A %s outside the line of the case gives the second judgement.".formatted(role()));
    }
    if (isGiven()) {
      throw Refused.conflict(
          "%s has given the second judgement meanwhile: %s. Nothing was changed."
              .formatted(givenBy == null ? "Somebody" : givenBy, givenLabel));
    }
  }

  private String role() {
    return moderatedBy.label().toLowerCase(Locale.UK);
  }

  Subject subject() {
    return Subject.of("audit", auditId, number);
  }

  String address() {
    return "/audits/" + auditId.value();
  }
}
