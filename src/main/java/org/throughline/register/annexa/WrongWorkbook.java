package org.throughline.register.annexa;

/**
 * What was sent is not an Annex A that can be read. Nobody waits for the reading, so this is no
 * answer to a request: its sentence becomes the reason of the extract, and is the same on the page,
 * in the API and in a terminal.
 */
public final class WrongWorkbook extends RuntimeException {

  /** What was found, and what was expected instead: two sentences or more. */
  WrongWorkbook(String found, String expected) {
    super(found + " " + expected);
  }

  WrongWorkbook(String found, String expected, Throwable cause) {
    super(found + " " + expected, cause);
  }

  /** What was found and what was expected, for the person who sent the file. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
