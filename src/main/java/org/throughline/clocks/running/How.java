package org.throughline.clocks.running;

/** How a clock came to stop. */
public enum How {
  /** What it ran for was done. */
  DONE("done"),
  /** It was no longer needed. */
  WITHDRAWN("no longer needed"),
  /** The case was closed meanwhile, which is counted as such. */
  CASE_CLOSED("case closed meanwhile");

  private final String label;

  How(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
