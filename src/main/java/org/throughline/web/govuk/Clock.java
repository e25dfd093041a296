package org.throughline.web.govuk;

/** Working days used of those allowed. The drawing's limit stands at 76 of 112. */
public record Clock(int used, int allowed) {
  private static final int START = 4;
  private static final int LIMIT = 76;
  private static final int END = 108;
  private static final int LEAST_OVERRUN = 5;

  public Clock {
    if (used < 0 || allowed < 0) {
      throw new IllegalArgumentException("a clock of " + used + " in " + allowed);
    }
  }

  /** Days past the limit. */
  int over() {
    return Math.max(0, used - allowed);
  }

  int usedTo() {
    return over() > 0 || allowed == 0 ? LIMIT : START + drawn(used);
  }

  int overTo() {
    return Math.min(END, LIMIT + Math.max(LEAST_OVERRUN, drawn(over())));
  }

  private int drawn(int days) {
    return (int) Math.min(END, Math.round((double) (LIMIT - START) * days / Math.max(1, allowed)));
  }
}
