package org.throughline.web.govuk;

/** Working days used of those allowed, drawn on a line of 104 units that starts at 4. */
record Clock(int used, int allowed) {
  private static final int START = 4;
  private static final int LIMIT = 76;
  private static final int END = 108;

  Clock {
    if (used < 0 || allowed < 1) {
      throw new IllegalArgumentException("A clock of " + used + " in " + allowed + " days");
    }
  }

  int limit() {
    return LIMIT;
  }

  /** Where the ink ends: within the limit in proportion to it. */
  int ink() {
    return START + (LIMIT - START) * Math.min(used, allowed) / allowed;
  }

  boolean isOver() {
    return used > allowed;
  }

  /** Where the rust ends; what runs further than the line stops at its end. */
  int rust() {
    return Math.min(END, LIMIT + Math.max(4, (LIMIT - START) * (used - allowed) / allowed));
  }
}
