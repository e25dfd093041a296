package org.throughline.web.lists;

import org.throughline.kernel.Refused;

/** What every spreadsheet can hold, and how it names a cell. */
final class Spreadsheet {
  static final int MOST_ROWS = 1_048_576;
  private static final int LONGEST_TEXT = 32_767;
  private static final int LONGEST_NAME = 31;

  private Spreadsheet() {}

  /** Refuses a row that no sheet has room for; a CSV file has. */
  static void mustHold(int rows) {
    if (rows > MOST_ROWS) {
      throw Refused.tooLarge(
          "A sheet holds %,d rows, and this list has more. Filter it, or take it as CSV."
              .formatted(MOST_ROWS));
    }
  }

  /** Text without the letters that no XML can hold, as long as a cell may be. */
  static String text(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    words.codePoints().filter(Spreadsheet::isKept).forEach(kept::appendCodePoint);
    return kept.length() > LONGEST_TEXT ? kept.substring(0, LONGEST_TEXT) : kept.toString();
  }

  private static boolean isKept(int letter) {
    return letter == '\t'
        || letter == '\n'
        || (letter >= 0x20 && letter <= 0xD7FF)
        || (letter >= 0xE000 && letter <= 0xFFFD)
        || letter >= 0x10000;
  }

  /** A name that a sheet may have. */
  static String sheetName(String title) {
    String plain = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
    return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).strip() : plain;
  }

  /** {@code A1}, {@code AB12}; both counted from nought. */
  static String cell(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / 26 - 1) {
      letters.insert(0, (char) ('A' + left % 26));
    }
    return letters.append(row + 1).toString();
  }
}
