package org.throughline.audits.answering;

import org.throughline.kernel.Kebab;

/** How far an audit has come; it follows from its rows and is stored nowhere. */
public enum AuditState {
  TO_DO("To do"),
  IN_PROGRESS("In progress"),
  SUBMITTED("Submitted"),
  WITHDRAWN("Withdrawn");

  private final String label;

  AuditState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public String code() {
    return Kebab.of(this);
  }
}
