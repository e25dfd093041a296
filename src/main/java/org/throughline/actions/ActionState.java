package org.throughline.actions;

/** Where an action stands in its life. Whether it is late is its clock’s to say. */
public enum ActionState {
  OPEN("Open"),
  WAITING("Waiting to be checked"),
  VERIFIED("Verified"),
  WITHDRAWN("Withdrawn");

  private final String label;

  ActionState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
