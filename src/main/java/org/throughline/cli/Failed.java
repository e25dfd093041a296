package org.throughline.cli;

/** It could not be done; exit code 1, with the reason. */
final class Failed extends RuntimeException {
  private final boolean passing;

  Failed(String sentence) {
    this(sentence, false);
  }

  private Failed(String sentence, boolean passing) {
    super(sentence);
    this.passing = passing;
  }

  /** A failure that may be over in a moment: nothing answers, or the server is busy. */
  static Failed forNow(String sentence) {
    return new Failed(sentence, true);
  }

  boolean passing() {
    return passing;
  }
}
