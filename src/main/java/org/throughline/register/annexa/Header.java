package org.throughline.register.annexa;

/** A header as typed, and twice reduced: to its letters and figures, and to its words. */
record Header(String typed, String squashed, String words) {

  private static final int LONGEST = 300;

  /** What is longer than any header is cut, so that no pattern can be made to work for hours. */
  static Header of(String cell) {
    String typed = cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell;
    return new Header(typed, Words.squashed(typed), Words.ofHeader(typed));
  }

  boolean isBlank() {
    return squashed.isEmpty();
  }
}
