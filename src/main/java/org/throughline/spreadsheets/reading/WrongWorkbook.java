package org.throughline.spreadsheets.reading;

/**
 * What was sent cannot be read as what it is sent for. Where nobody waits for the reading this is
 * no answer to a request: its sentence becomes the reason that is shown, the same on the page, in
 * the API and in a terminal.
 */
public final class WrongWorkbook extends RuntimeException {

  /** What was found, and what was expected instead: two sentences or more. */
  public WrongWorkbook(String found, String expected) {
    super(found + " " + expected);
  }

  public WrongWorkbook(String found, String expected, Throwable cause) {
    super(found + " " + expected, cause);
  }

  /** What was found and what was expected, for the person who sent the file. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
