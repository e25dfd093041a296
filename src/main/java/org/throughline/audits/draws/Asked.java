package org.throughline.audits.draws;

import org.throughline.kernel.Refused;

/** Why a drawn child should give way: one of the reasons there are, and in words. */
public record Asked(ReplacementReason reason, String explanation) {
  private static final int LONGEST = 2000;

  public Asked {
    explanation = words(explanation, "Say in a sentence or two why the child should give way.");
  }

  /** What somebody must say in words, made fit to keep. */
  static String words(String text, String otherwise) {
    String said = text.replace("\0", "").strip();
    if (said.isEmpty()) {
      throw Refused.unusable(otherwise);
    }
    if (said.length() > LONGEST) {
      throw Refused.unusable("At most %,d characters, please.".formatted(LONGEST));
    }
    return said;
  }
}
