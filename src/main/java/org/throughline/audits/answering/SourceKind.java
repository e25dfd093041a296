package org.throughline.audits.answering;

/** What an auditor looks at. */
public enum SourceKind {
  STATUTORY_DOCUMENTS("Statutory documents", "Assessments, plans, review and conference minutes"),
  OTHER_RECORD("Other parts of the record", "Case notes, supervision, letters, chronology"),
  SIX_MONTH_JOURNEY("The six-month journey", "The dates beside this audit"),
  SURVEY("Surveys", "What children said in surveys, such as Bright Spots"),
  FAMILY_VIEW("The family’s view", "A talk with the child, a parent or a carer");

  private final String label;
  private final String hint;

  SourceKind(String label, String hint) {
    this.label = label;
    this.hint = hint;
  }

  public String label() {
    return label;
  }

  public String hint() {
    return hint;
  }
}
