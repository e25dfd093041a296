package org.throughline.kernel;

/** The whole numbers from {@code low} to {@code high}, both among them. */
record Range(int low, int high) {
  static final Range NOTHING = new Range(0, 0);

  Range plus(Range other) {
    return new Range(low + other.low, high + other.high);
  }

  Range minus(Range other) {
    return new Range(low - other.high, high - other.low);
  }

  Range meet(Range other) {
    return new Range(Math.max(low, other.low), Math.min(high, other.high));
  }
}
