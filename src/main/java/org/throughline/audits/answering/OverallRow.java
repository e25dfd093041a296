package org.throughline.audits.answering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The overall grade as the auditor means to give it, and how often that was saved. */
record OverallRow(String grade, String reason, int version, @Nullable Instant savedAt) {
  static final OverallRow NONE = new OverallRow("", "", 0, null);

  static OverallRow typed(String grade, String reason, int version) {
    return new OverallRow(grade, Answer.clean(reason).strip(), version, null);
  }

  boolean says(OverallRow other) {
    return grade.equals(other.grade) && reason.equals(other.reason);
  }
}
