package org.throughline.insight;

import java.util.Locale;

/**
 * How much of the work had one grade: so many audits of so many, the share of the children it
 * stands for (weighted by stratum), and how sure one may be of it.
 */
record GradeShare(String grade, String label, int count, int of, double share, Interval interval) {
  /** Whole per cent, as a person reads it. */
  String percent() {
    return percent(share);
  }

  String range() {
    return percent(interval.low()) + " to " + percent(interval.high());
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.0f%%", part * 100);
  }
}
