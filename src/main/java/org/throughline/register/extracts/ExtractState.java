package org.throughline.register.extracts;

import org.throughline.kernel.Kebab;

/** How far an extract is; the last three are final. */
public enum ExtractState {
  RECEIVED("Waiting to be read"),
  READING("Being read"),
  MERGING("Being brought into the register"),
  DONE("Read"),
  REFUSED("Refused"),
  FAILED("Not finished");

  private final String label;

  ExtractState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public String code() {
    return Kebab.of(this);
  }

  public boolean isFinal() {
    return this == DONE || this == REFUSED || this == FAILED;
  }
}
