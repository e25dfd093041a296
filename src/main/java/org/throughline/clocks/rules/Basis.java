package org.throughline.clocks.rules;

/** What a rule rests on. */
public enum Basis {
  STATUTE("Statute"),
  GUIDANCE("Guidance"),
  LOCAL("The council’s own");

  private final String label;

  Basis(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
