package org.throughline.insight;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How much of the work had one grade: so many audits of so many, the share of the children it
 * stands for (weighted by stratum), and how sure one may be of it.
 */
record GradeShare(String grade, String label, int count, int of, double share, Interval interval) {
  /** Each audit counting as one. */
  static GradeShare plain(String grade, String label, Proportion proportion) {
    return new GradeShare(
        grade,
        label,
        proportion.count(),
        proportion.of(),
        proportion.share(),
        proportion.interval());
  }

  /** Whole per cent, as a person reads it. */
  String percent() {
    return percent(share);
  }

  /** For a bar: a share that is not nothing is seen. */
  int hundredths() {
    return count == 0 ? 0 : Math.max(1, (int) Math.round(share * 100));
  }

  /** The first letter of the grade names its ink. */
  String fill() {
    return "bg-" + grade.charAt(0);
  }

  /** “5% outstanding, 35% good”, without those that nothing was. */
  static String words(List<GradeShare> shares) {
    return shares.stream()
        .filter(one -> one.count() > 0)
        .map(one -> one.percent() + " " + one.label().toLowerCase(Locale.UK))
        .collect(Collectors.joining(", "));
  }

  String counted() {
    return count + " of " + of;
  }

  String range() {
    return percent(interval.low()) + " to " + percent(interval.high());
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.0f%%", part * 100);
  }
}
