package org.throughline.web.govuk;

/** The sign that stands before a grade's word. Codes it does not know are not graded. */
enum GradeSign {
  OUTSTANDING("o"),
  GOOD("g"),
  REQUIRES_IMPROVEMENT("r"),
  INADEQUATE("i"),
  NOT_GRADED("n");

  private final String letter;

  GradeSign(String letter) {
    this.letter = letter;
  }

  static GradeSign of(String code) {
    return switch (code) {
      case "outstanding" -> OUTSTANDING;
      case "good" -> GOOD;
      case "requires-improvement" -> REQUIRES_IMPROVEMENT;
      case "inadequate" -> INADEQUATE;
      default -> NOT_GRADED;
    };
  }

  /** The symbol in the page's sheet of symbols. */
  String symbol() {
    return "#g-" + letter;
  }

  /** The class that fills a bar. */
  String fill() {
    return "bg-" + letter;
  }
}
