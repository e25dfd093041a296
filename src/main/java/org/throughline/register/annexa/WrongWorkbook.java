package org.throughline.register.annexa;

/**
 * What was sent is not an Annex A that can be read; the message says what was expected and what was
 * found.
 */
public final class WrongWorkbook extends RuntimeException {

  WrongWorkbook(String sentence) {
    super(sentence);
  }

  WrongWorkbook(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The one sentence or few, for the person who sent the file. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
