package org.throughline.audits.answering;

/**
 * What somebody responsible for the case says of the risk. Nobody certifies that a child is safe.
 */
public enum RiskStatus {
  IMMEDIATE_ACTION_NEEDED("Immediate action is needed", "It stays open until that is done."),
  RISK_REVIEWED_MANAGED_IN_CURRENT_PLAN(
      "Risk reviewed; it is managed in the current plan",
      "This closes the concern. Say below where the plan can be found."),
  NOT_REVIEWED("Risk has not been reviewed yet", "It stays open until somebody has.");

  private final String label;
  private final String meaning;

  RiskStatus(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /** What follows from it, for who must choose. */
  String meaning() {
    return meaning;
  }

  public String label() {
    return label;
  }

  /** The concern stands until the risk has been reviewed. */
  boolean keepsOpen() {
    return this != RISK_REVIEWED_MANAGED_IN_CURRENT_PLAN;
  }
}
