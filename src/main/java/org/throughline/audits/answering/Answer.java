package org.throughline.audits.answering;

import org.jspecify.annotations.Nullable;
import org.throughline.audits.tools.Question;
import org.throughline.kernel.Refused;
import org.throughline.standards.Scale;

/** An answer: yes, no or not-applicable; a grade; or words; with the evidence beside it. */
record Answer(String value, String evidence) {
  static final Answer NONE = new Answer("", "");
  static final int LONGEST = 40_000;

  boolean isGiven() {
    return !value.isBlank();
  }

  /** A grade or a “no” says where it can be seen; the rest may. */
  boolean wantsEvidence(Question question) {
    return switch (question.kind()) {
      case COMPLIANCE -> value.equals("no");
      case GRADED -> isGiven();
      case TEXT -> false;
    };
  }

  boolean lacksEvidence(Question question) {
    return wantsEvidence(question) && evidence.isBlank();
  }

  /** What was typed, made fit to keep; {@link Refused} for what no form of ours sends. */
  static Answer typed(Question question, @Nullable Scale scale, String value, String evidence) {
    hold(question, "v-", value);
    hold(question, "e-", evidence);
    boolean fits =
        switch (question.kind()) {
          case COMPLIANCE -> Yes.isOne(value);
          case GRADED -> value.isEmpty() || (scale != null && scale.has(value));
          case TEXT -> true;
        };
    if (!fits) {
      throw Refused.unusable("Question " + question.number() + " has no such answer.")
          .about("v-" + question.code());
    }
    return new Answer(clean(value), clean(evidence));
  }

  private static void hold(Question question, String part, String text) {
    if (text.length() > LONGEST) {
      throw Refused.tooLarge(
              "Question %s: %,d characters is the most one answer holds."
                  .formatted(question.number(), LONGEST))
          .about(part + question.code());
    }
  }

  /** NUL cannot be stored, and line ends are kept one way. */
  static String clean(String text) {
    return text.replace("\0", "").replace("\r\n", "\n");
  }
}
