package org.throughline.web.govuk;

/** The one glyph and the usual word of each grade; an unknown code is not graded. */
record GradeSign(String symbol, String word) {
  static GradeSign of(String code) {
    return switch (code) {
      case "outstanding" -> new GradeSign("#g-o", "Outstanding");
      case "good" -> new GradeSign("#g-g", "Good");
      case "requires-improvement" -> new GradeSign("#g-r", "Requires improvement");
      case "inadequate" -> new GradeSign("#g-i", "Inadequate");
      default -> new GradeSign("#g-n", "Not graded");
    };
  }
}
