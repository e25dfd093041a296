package org.throughline.web.govuk;

/** How a thing stands: its shape, then its word, then its colour. */
public enum Sign {
  LATE("late", "late"),
  BACK("back", "late"),
  CHECK("check", "soon"),
  SOON("soon", "soon"),
  OK("ok", "ok"),
  DONE("done", "done");

  private final String shape;
  private final String tone;

  Sign(String shape, String tone) {
    this.shape = shape;
    this.tone = tone;
  }

  String symbol() {
    return "#s-" + shape;
  }

  String tone() {
    return tone;
  }
}
