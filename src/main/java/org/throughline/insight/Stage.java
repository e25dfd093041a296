package org.throughline.insight;

/** Which grade of an audit is meant: the auditor's own, or the one that stands after moderation. */
enum Stage {
  FIRST("first", "the auditor’s first grade"),
  FINAL("final", "the grade that stands");

  private final String code;
  private final String label;

  Stage(String code, String label) {
    this.code = code;
    this.label = label;
  }

  String code() {
    return code;
  }

  String label() {
    return label;
  }

  String of(GradeCountRow row) {
    return this == FIRST ? row.firstGrade() : row.finalGrade();
  }
}
