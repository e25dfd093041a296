package org.throughline.insight;

/**
 * A 95% interval for a proportion, both ends within 0 and 1.
 *
 * <p>The score interval of E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22 (1927), 209-212: with
 * <i>z</i> = 1.96, centre (p + z²/2n) ÷ (1 + z²/n), half width z ÷ (1 + z²/n) × √(p(1−p)/n +
 * z²/4n²). Unlike the textbook p ± z√(p(1−p)/n) it stays within 0 and 1 and has a width where none
 * or all succeed.
 */
record Interval(double low, double high) {
  /** The 97.5% point of the normal distribution. */
  static final double Z = 1.959963984540054;

  Interval {
    if (!(0 <= low && low <= high && high <= 1)) {
      throw new IllegalArgumentException("Not an interval within 0 and 1: " + low + " to " + high);
    }
  }

  /**
   * Wilson's interval around {@code p} from {@code n} observations; {@code n} may be an effective
   * number and need not be whole. Nothing observed says nothing: 0 to 1. An infinite {@code n} (all
   * there are were observed) is certain.
   */
  static Interval wilson(double p, double n) {
    if (!(0 <= p && p <= 1) || !(n >= 0)) {
      throw new IllegalArgumentException("Not a proportion of a number: " + p + " of " + n);
    }
    if (n == 0) {
      return new Interval(0, 1);
    }
    double scale = 1 + Z * Z / n;
    double centre = (p + Z * Z / (2 * n)) / scale;
    double half = Z / scale * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    // Rounding may carry an end a hair past p or past 0 and 1.
    return new Interval(
        Math.max(0, Math.min(p, centre - half)), Math.min(1, Math.max(p, centre + half)));
  }

  double width() {
    return high - low;
  }
}
