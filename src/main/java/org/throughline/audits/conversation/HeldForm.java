package org.throughline.audits.conversation;

import java.time.LocalDate;
import java.util.Map;
import org.throughline.kernel.Refused;
import org.throughline.web.govuk.TypedDate;

/** What was typed of a conversation: the day, with whom, what was learned, what will change. */
record HeldForm(TypedDate day, String withWhom, String learned, String willChange) {
  static final HeldForm EMPTY = new HeldForm(TypedDate.empty(), "", "", "");

  static final int SHORT = 500;
  static final String WHOM = "Say with whom, in at most 500 characters.";

  private static final int LONG = 4000;

  static HeldForm of(Map<String, String> typed) {
    return new HeldForm(
        day(typed, "day"),
        said(typed, "with-whom"),
        said(typed, "learned"),
        said(typed, "will-change"));
  }

  static TypedDate day(Map<String, String> typed, String field) {
    return new TypedDate(
        typed.getOrDefault(field + "-day", ""),
        typed.getOrDefault(field + "-month", ""),
        typed.getOrDefault(field + "-year", ""));
  }

  static String said(Map<String, String> typed, String field) {
    return typed.getOrDefault(field, "").replace("\0", "").strip();
  }

  LocalDate date() {
    return day.date().orElseThrow(() -> Refused.unusable("Say on which day.").about("day"));
  }

  String whom() {
    return some(withWhom, SHORT, WHOM, "with-whom");
  }

  String lessons() {
    return some(learned, LONG, "Say what was learned, in at most 4,000 characters.", "learned");
  }

  String changes() {
    return some(
        willChange, LONG, "Say what will change, in at most 4,000 characters.", "will-change");
  }

  static String some(String said, int longest, String otherwise, String field) {
    if (said.isEmpty() || said.length() > longest) {
      throw Refused.unusable(otherwise).about(field);
    }
    return said;
  }
}
