package org.throughline.audits.remedies;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.actions.Source;
import org.throughline.audits.answering.AuditId;
import org.throughline.audits.answering.BroughtIn;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.Refused;
import org.throughline.register.children.ChildId;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * A finding of an audit that was handed in, with why nothing is done about it where somebody said
 * so, as a viewer stands to it. {@code raised} counts the actions from it, whoever may see them;
 * {@code covered} says that the viewer manages the child's team or heads its service, {@code
 * elsewhere} that the audit came in from a spreadsheet.
 */
record Remedy(
    UUID id,
    AuditId auditId,
    String number,
    boolean development,
    String theme,
    String themeLabel,
    String text,
    ChildId childId,
    String reference,
    @Nullable UUID teamId,
    @Nullable AccountId auditorId,
    @Nullable String noAction,
    @Nullable String saidBy,
    @Nullable Instant saidAt,
    int raised,
    boolean covered,
    boolean elsewhere) {

  /** The auditor, the line of the team, and those who answer for quality. */
  boolean isDecidedBy(Viewer viewer) {
    return development
        && !elsewhere
        && noAction == null
        && (covered
            || viewer.account().equals(auditorId)
            || viewer.is(Role.HEAD_OF_QUALITY, Role.PRINCIPAL_SOCIAL_WORKER));
  }

  void mustBeDecidedBy(Viewer viewer) {
    mustBeFollowedHere();
    if (noAction != null) {
      throw Refused.conflict("It was said meanwhile that nothing is to be done about it.");
    }
    if (raised > 0) {
      throw Refused.conflict("There is an action from it: withdraw that, with a reason.");
    }
    if (!development) {
      throw Refused.unusable("A strength asks for no action.").about("reason");
    }
    if (!isDecidedBy(viewer)) {
      throw Refused.notAllowed(
          "The auditor, a manager of the team, its head of service or the head of quality decides"
              + " what is done about a finding.");
    }
  }

  void mustBeFollowedHere() {
    if (elsewhere) {
      throw BroughtIn.nothingFollows(number);
    }
  }

  Subject subject() {
    return new Subject("finding", id, "A finding of " + number);
  }

  Source source() {
    return Source.of(subject());
  }

  String address() {
    return "/findings/" + id;
  }
}
