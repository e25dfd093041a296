package org.throughline.actions;

import org.throughline.kernel.Kebab;

/** How pressing an action is; each has a time limit of its own, which the council may set. */
public enum Priority {
  IMMEDIATE("Immediate"),
  HIGH("High"),
  MEDIUM("Medium"),
  LOW("Low");

  private final String label;

  Priority(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The code of the rule that says when it is due. */
  public String rule() {
    return "action-" + Kebab.of(this);
  }
}
