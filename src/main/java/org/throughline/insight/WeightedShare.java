package org.throughline.insight;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A share of the whole authority from audits drawn by stratum, each stratum counting by its
 * children and not by its audits (W. G. Cochran, Sampling Techniques, 3rd edition, 1977, section
 * 5.10): with weights W = N ÷ ΣN, p = Σ W·p, and its variance Σ W²·p(1−p) ÷ (n−1), where a stratum
 * with a single audit is divided by 1.
 *
 * <p>The interval is Wilson's on the effective number of audits (L. Kish, Survey Sampling, 1965,
 * section 11.7): (Σw)² ÷ Σw² with w = N ÷ n for each audit, which is 1 ÷ Σ(W² ÷ n). It does not
 * hang on p, so that it still has a width where every stratum's p is 0 or 1; and it leaves out what
 * stratifying gains, so that it is, if anything, too wide.
 *
 * <p>A stratum without audits has nothing to say. It is not merged with a neighbour, since no two
 * statuses are alike enough to be chosen by a rule; the weights of the others are made to sum to 1
 * again, and {@code covered} says what share of the children the result speaks for. Whoever shows
 * it says so where that is under 1.
 */
record WeightedShare(
    double share, double effective, double standardError, double covered, int audits) {

  /** What the strata say; nothing where no child of any weight has been audited. */
  static Optional<WeightedShare> of(List<StratumCount> strata) {
    return of(strata, stratum -> 1);
  }

  /**
   * The same, with the finite-population correction (N−n) ÷ (N−1) in each stratum: only for the
   * children open that day, never for a trend.
   */
  static Optional<WeightedShare> within(List<StratumCount> strata) {
    return of(strata, stratum -> unsampled(stratum.audited().of(), stratum.population()));
  }

  private static Optional<WeightedShare> of(
      List<StratumCount> strata, ToDoubleFunction<StratumCount> correction) {
    List<StratumCount> heard =
        strata.stream().filter(s -> s.population() > 0 && s.audited().of() > 0).toList();
    if (heard.isEmpty()) {
      return Optional.empty();
    }
    double all = sum(strata, StratumCount::population);
    double known = sum(heard, StratumCount::population);
    ToDoubleFunction<StratumCount> weight = s -> s.population() / known;
    double spread =
        sum(heard, s -> square(weight, s) * correction.applyAsDouble(s) / s.audited().of());
    double variance = sum(heard, s -> square(weight, s) * correction.applyAsDouble(s) * noise(s));
    double share = sum(heard, s -> weight.applyAsDouble(s) * s.audited().share());
    return Optional.of(
        new WeightedShare(
            Math.min(1, share),
            1 / spread,
            Math.sqrt(variance),
            known / all,
            (int) sum(heard, s -> s.audited().of())));
  }

  private static double sum(List<StratumCount> strata, ToDoubleFunction<StratumCount> of) {
    return strata.stream().mapToDouble(of).sum();
  }

  private static double square(ToDoubleFunction<StratumCount> weight, StratumCount stratum) {
    return weight.applyAsDouble(stratum) * weight.applyAsDouble(stratum);
  }

  private static double noise(StratumCount stratum) {
    double p = stratum.audited().share();
    return p * (1 - p) / Math.max(1, stratum.audited().of() - 1);
  }

  /** The part of the variance that is left when {@code n} of {@code population} were looked at. */
  static double unsampled(int n, int population) {
    if (n > population) {
      throw new IllegalArgumentException(n + " cannot be sampled from " + population);
    }
    return population == 1 ? 0 : (double) (population - n) / (population - 1);
  }

  Interval interval() {
    return Interval.wilson(share, effective);
  }
}
