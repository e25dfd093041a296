package org.throughline.audits.reaudit;

import org.jspecify.annotations.Nullable;

/**
 * One question of the tool with what was said before and after. Ranks stand where the question is
 * graded, 1 being the best; values are empty where nothing was said.
 */
record ComparedRow(
    int position,
    String section,
    String text,
    String kind,
    String before,
    String after,
    @Nullable String beforeLabel,
    @Nullable String afterLabel,
    @Nullable Integer beforeRank,
    @Nullable Integer afterRank,
    String beforeEvidence,
    String afterEvidence) {

  boolean isGraded() {
    return beforeRank != null || afterRank != null;
  }

  /** Better, worse or the same; empty where it was not graded both times. */
  String change() {
    if (beforeRank == null || afterRank == null) {
      return "";
    }
    return Change.of(beforeRank, afterRank).label();
  }

  /** What was said before, in words. */
  String saidBefore() {
    return said(before, beforeLabel);
  }

  String saidAfter() {
    return said(after, afterLabel);
  }

  private static String said(String value, @Nullable String label) {
    if (label != null) {
      return label;
    }
    return switch (value) {
      case "" -> "Not answered";
      case "yes" -> "Yes";
      case "no" -> "No";
      case "not-applicable" -> "Does not apply";
      default -> value;
    };
  }
}
