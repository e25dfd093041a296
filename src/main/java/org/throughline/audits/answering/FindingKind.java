package org.throughline.audits.answering;

/** What a finding is. */
public enum FindingKind {
  STRENGTH("Strength"),
  AREA_FOR_DEVELOPMENT("Area for development");

  private final String label;

  FindingKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
