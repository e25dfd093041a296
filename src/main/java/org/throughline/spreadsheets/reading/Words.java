package org.throughline.spreadsheets.reading;

import java.text.Normalizer;
import java.util.Locale;

/** Text reduced to what two people who typed the same thing have in common. */
public final class Words {

  private Words() {}

  /**
   * Lower-case words with single spaces; punctuation, quotes of any shape and odd spaces are gone.
   */
  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(plain.length());
    plain.codePoints().forEach(point -> append(words, point));
    return words.toString().strip();
  }

  /** As {@link #of}, and {@code ChildUniqueID} is three words. */
  public static String ofHeader(String header) {
    return of(header.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " "));
  }

  /** {@link #of} without its spaces. */
  public static String squashed(String text) {
    return of(text).replace(" ", "");
  }

  private static void append(StringBuilder words, int point) {
    if (Character.isLetterOrDigit(point)) {
      words.appendCodePoint(point);
    } else if (!isQuote(point) && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }

  private static boolean isQuote(int point) {
    return point == '\'' || point == '"' || (point >= 0x2018 && point <= 0x201F) || point == '`';
  }
}
