package org.throughline.insight;

/**
 * So many of so many: a rate is never shown without its numerator, denominator and interval. {@code
 * of} may be 0, and then there is no {@link #share}.
 */
record Proportion(int count, int of) {
  Proportion {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException("Not a proportion: " + count + " of " + of);
    }
  }

  /** Between 0 and 1; not a number where {@code of} is 0. */
  double share() {
    return (double) count / of;
  }

  Interval interval() {
    return of == 0 ? new Interval(0, 1) : Interval.wilson(share(), of);
  }

  /**
   * The interval where the audits are a sample, without replacement, of {@code population} children
   * and the question is about those children only (open that day); never for a trend. The
   * correction is Cochran's (Sampling Techniques, 3rd edition, 1977, section 3.2): the variance
   * times (N−n) ÷ (N−1), put into Wilson's interval as a larger n.
   */
  Interval intervalWithin(int population) {
    if (population < of) {
      throw new IllegalArgumentException(of + " cannot be sampled from " + population);
    }
    return of == 0
        ? new Interval(0, 1)
        : Interval.wilson(share(), of / WeightedShare.unsampled(of, population));
  }
}
