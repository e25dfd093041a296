package org.throughline.register.annexa;

import java.util.regex.Pattern;
import org.throughline.spreadsheets.reading.Words;

/**
 * A header as typed, and twice reduced: to its letters and figures, and to its words; both without
 * a hint at its end of how the answer is written.
 */
record Header(String typed, String squashed, String words) {

  private static final int LONGEST = 300;

  /** “(DD/MM/YYYY)”, “(Y/N)”, “(Y/N/Unknown)”, with the spaces taken out. */
  private static final Pattern HINT =
      Pattern.compile("(?:ddmmyy(?:yy)?|yyyymmdd|yn(?:unknown)?)+$");

  private static final Pattern HINT_OF_WORDS =
      Pattern.compile("(?: (?:dd mm yy(?:yy)?|yyyy mm dd|y n(?: unknown)?))+$");

  /** What is longer than any header is cut, so that no pattern can be made to work for hours. */
  static Header of(String cell) {
    String typed = cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell;
    return new Header(
        typed, squashed(typed), HINT_OF_WORDS.matcher(Words.ofHeader(typed)).replaceFirst(""));
  }

  static String squashed(String header) {
    return HINT.matcher(Words.squashed(header)).replaceFirst("");
  }

  boolean isBlank() {
    return squashed.isEmpty();
  }
}
