package org.throughline.audits.draws;

import java.util.List;

/** Numbers as a sentence has them: “fifty”, “forty-two”; from a hundred on in figures. */
final class InWords {
  private static final List<String> SMALL =
      List.of(
          "no",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private InWords() {}

  static String of(int number) {
    if (number < SMALL.size()) {
      return SMALL.get(number);
    }
    if (number >= 100) {
      return "%,d".formatted(number);
    }
    int ones = number % 10;
    return TENS.get(number / 10) + (ones == 0 ? "" : "-" + SMALL.get(ones));
  }

  /** At the head of a sentence. */
  static String atHead(int number) {
    String words = of(number);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  static String children(int number) {
    return of(number) + (number == 1 ? " child" : " children");
  }
}
