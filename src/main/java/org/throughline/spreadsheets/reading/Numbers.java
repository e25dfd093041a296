package org.throughline.spreadsheets.reading;

/** Numbers as a workbook writes them, without a string for each. */
public final class Numbers {

  /** Exact, as are the digits divided by them: the quotient is rounded once, as parsing would. */
  private static final double[] TENS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14
  };

  private Numbers() {}

  /** The number, or NaN where it is none. */
  public static double parse(CharSequence text) {
    int length = text.length();
    if (length == 0 || length > 15) {
      return slowly(text);
    }
    long digits = 0;
    int point = -1;
    for (int i = 0; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit >= 0 && digit <= 9) {
        digits = digits * 10 + digit;
      } else if (digit == '.' - '0' && point < 0 && length > 1) {
        point = i;
      } else {
        return slowly(text);
      }
    }
    return point < 0 ? digits : digits / TENS[length - point - 1];
  }

  private static double slowly(CharSequence text) {
    if (text.length() > 40) {
      return Double.NaN;
    }
    try {
      return Double.parseDouble(text.toString());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
