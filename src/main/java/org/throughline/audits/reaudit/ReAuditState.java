package org.throughline.audits.reaudit;

import org.throughline.kernel.Kebab;

/** What the list of re-audits is narrowed to. */
enum ReAuditState {
  WAITING("To do"),
  NOBODY("Without an auditor"),
  DONE("Done"),
  NOT_DONE("Not done");

  private final String label;

  ReAuditState(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  String code() {
    return Kebab.of(this);
  }
}
