package org.throughline.web.govuk;

import java.util.Locale;

/** The signs of a state: shape first, then the word beside it, then colour. */
public enum Sign {
  LATE("late"),
  BACK("late"),
  CHECK("soon"),
  SOON("soon"),
  OK("ok"),
  DONE("done");

  private final String style;

  Sign(String style) {
    this.style = style;
  }

  String symbol() {
    return "#s-" + name().toLowerCase(Locale.ROOT);
  }

  String style() {
    return style;
  }
}
