package org.throughline.register.annexa;

/** Numbers as a workbook writes them, without a string for each. */
final class Numbers {

  private Numbers() {}

  /** The number, or NaN where it is none. */
  static double parse(CharSequence text) {
    int length = text.length();
    if (length == 0 || length > 15) {
      return slowly(text);
    }
    long whole = 0;
    for (int i = 0; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return slowly(text);
      }
      whole = whole * 10 + digit;
    }
    return whole;
  }

  private static double slowly(CharSequence text) {
    try {
      return Double.parseDouble(text.toString());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
