package org.throughline.audits.answering;

import org.throughline.kernel.Kebab;

/** How far an audit has come; it follows from its rows and is stored nowhere. */
public enum AuditState {
  TO_DO("To do"),
  IN_PROGRESS("In progress"),
  IN_MODERATION("In moderation"),
  SUBMITTED("Submitted"),
  WITHDRAWN("Withdrawn");

  private final String label;

  AuditState(String label) {
    this.label = label;
  }

  /** It still waits for its auditor. */
  boolean isOpen() {
    return this == TO_DO || this == IN_PROGRESS;
  }

  public String label() {
    return label;
  }

  public String code() {
    return Kebab.of(this);
  }
}
