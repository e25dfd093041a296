package org.throughline.audits.concerns;

/** How an issue of a child of concern was closed. */
enum IssueEnd {
  RISK_REVIEWED("The risk was reviewed"),
  HELD("Held"),
  NOT_HELD("Will not be held"),
  DONE("Done"),
  CALLED_OFF("Will not be done"),
  NO_ACTION("No action is needed"),
  VERIFIED("Verified"),
  WITHDRAWN("Withdrawn");

  private final String label;

  IssueEnd(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
