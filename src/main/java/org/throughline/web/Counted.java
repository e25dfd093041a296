package org.throughline.web;

import java.util.List;

/** Counts in words, as a person would say them: “Two things”, “31 audits”, “One child”. */
public final class Counted {
  private static final List<String> WORDS =
      List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");

  private Counted() {}

  public static String things(int count, String noun) {
    return things(count, noun, noun + "s");
  }

  public static String things(int count, String one, String many) {
    String number = count < WORDS.size() ? WORDS.get(count) : "%,d".formatted(count);
    return number + " " + (count == 1 ? one : many);
  }
}
