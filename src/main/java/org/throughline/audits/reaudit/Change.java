package org.throughline.audits.reaudit;

/** How a grade stands to the one before it. */
enum Change {
  BETTER("Better"),
  SAME("The same"),
  WORSE("Worse");

  private final String label;

  Change(String label) {
    this.label = label;
  }

  /** Ranks, 1 being the best. */
  static Change of(int before, int after) {
    if (before == after) {
      return SAME;
    }
    return after < before ? BETTER : WORSE;
  }

  String label() {
    return label;
  }
}
