package org.throughline.audits.answering;

import org.throughline.kernel.Kebab;

/** How an audit came to be; only random ones speak for the work as a whole. */
public enum AuditKind {
  RANDOM("Drawn at random"),
  RE_AUDIT("Re-audit"),
  BROUGHT_IN("Brought in");

  private final String label;

  AuditKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public String code() {
    return Kebab.of(this);
  }
}
