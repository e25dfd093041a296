package org.throughline.insight;

/** One stratum of a weighted share: {@code population} children, of whom some were audited. */
record StratumCount(String stratum, int population, Proportion audited) {
  StratumCount {
    if (population < 0) {
      throw new IllegalArgumentException("A stratum cannot hold fewer than no children");
    }
  }
}
