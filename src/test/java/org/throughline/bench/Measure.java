package org.throughline.bench;

import java.util.Arrays;

/** One figure with its unit. */
record Measure(String what, double value, String unit) {
  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
