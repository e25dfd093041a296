package org.throughline.audits.ruling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something said about the grade of an audit, in the order of time: a grade, or a disagreement. */
record GivenRow(
    String capacity,
    @Nullable String grade,
    @Nullable String label,
    String reason,
    @Nullable String who,
    Instant at) {
  boolean isGrade() {
    return grade != null;
  }

  boolean isFirst() {
    return capacity.equals("auditor");
  }

  String what() {
    return switch (capacity) {
      case "moderator" -> "Second judgement";
      case "second-reader" -> "Second reading";
      case "ruling" -> "Ruling";
      case "dispute" -> "The service disagrees";
      default -> "First judgement";
    };
  }
}
