package org.throughline.audits.draws;

import org.throughline.kernel.Refused;

/** A child to be left out of a frame, by reference, and why; said before the seed is revealed. */
public record Exclusion(String reference, String reason) {
  private static final int LONGEST = 500;

  public Exclusion {
    reference = reference.strip();
    reason = reason.strip();
    if (reference.isEmpty() || reason.isEmpty() || reason.length() > LONGEST) {
      throw Refused.unusable(
          "Write each exclusion as a reference, a colon and a reason, one to a line.");
    }
  }
}
