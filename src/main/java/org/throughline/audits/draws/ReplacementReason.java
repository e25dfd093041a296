package org.throughline.audits.draws;

/** Why a drawn child may give way; anything else is said in words under “other”. */
public enum ReplacementReason {
  CLOSED_BEFORE_AUDIT("The case closed before the audit"),
  RECORD_NOT_ACCESSIBLE("The record cannot be read"),
  CONFLICT_OF_INTEREST("Conflict of interest"),
  UNDER_OTHER_REVIEW("The case is under another review"),
  RESTRICTED_NO_AUDITOR("Restricted, and no auditor is cleared"),
  OTHER("Another reason");

  private final String label;

  ReplacementReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
