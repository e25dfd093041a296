package org.throughline.actions;

import org.throughline.kernel.Refused;

/** What people typed, as it can be kept. */
final class Said {
  private Said() {}

  /** The words without what a database cannot hold and without space around them. */
  static String clean(String typed) {
    return typed.replace("\0", "").replace("\r\n", "\n").strip();
  }

  /** The same, refused at its field where nothing is left or it is too long. */
  static String needed(String typed, int most, String otherwise, String field) {
    String said = atMost(typed, most, field);
    if (said.isEmpty()) {
      throw Refused.unusable(otherwise).about(field);
    }
    return said;
  }

  static String atMost(String typed, int most, String field) {
    String said = clean(typed);
    if (said.length() > most) {
      throw Refused.unusable("At most %,d characters, please.".formatted(most)).about(field);
    }
    return said;
  }
}
