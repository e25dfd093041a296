package org.throughline.web.govuk;

/** What a bead on the line says of the thing that hangs there. */
public enum Bead {
  DONE("done"),
  HERE("here"),
  KNOWN(""),
  AHEAD("ahead"),
  LATE("late"),
  ASKS("ask");

  private final String sign;

  Bead(String sign) {
    this.sign = sign;
  }

  String inSight() {
    return this == DONE ? "" : sign;
  }

  String inThread() {
    return this == AHEAD ? "next" : sign;
  }

  String inSteps() {
    return this == HERE || this == DONE ? sign : "todo";
  }
}
