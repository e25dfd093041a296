package org.throughline.audits.concerns;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One issue of a child of concern, open or closed. {@code label} is the number of an action or of a
 * re-audit that is planned, and the theme of a finding; {@code what} the words of an action or a
 * finding.
 */
record ChildOfConcernIssueRow(
    IssueKind kind,
    UUID auditId,
    UUID aboutId,
    boolean open,
    @Nullable IssueEnd ended,
    @Nullable String label,
    @Nullable String what,
    @Nullable LocalDate dueOn) {

  /** As a sentence names it. */
  String name() {
    return switch (kind) {
      case SAFETY_CONCERN -> "the immediate safety concern";
      case CONVERSATION -> "the reflective conversation";
      case RE_AUDIT -> label == null ? "the re-audit" : "the re-audit " + label;
      case FINDING -> "the finding about " + label;
      case ACTION -> "action " + label;
    };
  }

  /** As a line of its own begins. */
  String title() {
    String name = name().replaceFirst("^the ", "");
    return name.substring(0, 1).toUpperCase(java.util.Locale.UK) + name.substring(1);
  }

  String href() {
    return switch (kind) {
      case SAFETY_CONCERN -> "/safety-concerns/" + aboutId;
      case CONVERSATION -> "/audits/" + auditId + "/conversation";
      case RE_AUDIT -> "/audits/" + auditId + "/re-audit";
      case FINDING -> "/findings/" + aboutId;
      case ACTION -> "/actions/" + aboutId;
    };
  }

  boolean isLate(LocalDate today) {
    return open && dueOn != null && today.isAfter(dueOn);
  }
}
