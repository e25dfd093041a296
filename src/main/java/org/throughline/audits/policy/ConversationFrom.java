package org.throughline.audits.policy;

/** From when the days of a reflective conversation are counted. */
public enum ConversationFrom {
  SUBMISSION("from the day the audit is submitted"),
  FINAL("from the day the audit is final");

  private final String label;

  ConversationFrom(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
