package org.throughline.register.extracts;

import org.throughline.web.Counted;

/** How many rows of each kind an extract added, changed, or marked as absent or returned. */
public record Changes(int children, int involvements, int events) {
  boolean isNone() {
    return children == 0 && involvements == 0 && events == 0;
  }

  /** What the extract changed, in a sentence. */
  String sentence() {
    return isNone()
        ? "Nothing changed: the register said the same already."
        : Counted.things(children, "child", "children")
            + ", "
            + lower(Counted.things(involvements, "involvement"))
            + " and "
            + lower(Counted.things(events, "event"))
            + " changed.";
  }

  private static String lower(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
