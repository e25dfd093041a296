package org.throughline.web.govuk;

/** How many have one grade. */
public record GradeCount(String code, String word, int count) {
  public GradeCount {
    if (count < 0) {
      throw new IllegalArgumentException("a count below nothing: " + count);
    }
  }

  /** What has no grade is said beside a bar and never drawn in it. */
  boolean isGraded() {
    return GradeSign.of(code) != GradeSign.NOT_GRADED;
  }

  /** The nearest whole hundredth of the whole, and one at the least where there is anything. */
  int hundredths(int whole) {
    return count == 0 ? 0 : Math.clamp(Math.round(100.0 * count / whole), 1, 100);
  }
}
