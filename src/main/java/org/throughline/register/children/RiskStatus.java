package org.throughline.register.children;

/**
 * What somebody responsible for the case says of the risk. Nobody certifies that a child is safe.
 */
public enum RiskStatus {
  IMMEDIATE_ACTION_NEEDED("Immediate action is needed"),
  RISK_REVIEWED_MANAGED_IN_CURRENT_PLAN("Risk reviewed; it is managed in the current plan"),
  NOT_REVIEWED("Risk has not been reviewed yet");

  private final String label;

  RiskStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether somebody has reviewed the risk, and a plan holds it. */
  public boolean isManaged() {
    return this == RISK_REVIEWED_MANAGED_IN_CURRENT_PLAN;
  }
}
