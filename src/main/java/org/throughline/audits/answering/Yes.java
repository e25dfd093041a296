package org.throughline.audits.answering;

import java.util.List;

/** The answers to a compliance question. */
final class Yes {
  /** One answer as it is chosen and shown. */
  record Option(String value, String label) {}

  static final List<Option> OPTIONS =
      List.of(
          new Option("yes", "Yes"),
          new Option("no", "No"),
          new Option("not-applicable", "Does not apply"));

  private Yes() {}

  static boolean isOne(String value) {
    return value.isEmpty() || OPTIONS.stream().anyMatch(one -> one.value().equals(value));
  }

  static String label(String value) {
    return OPTIONS.stream()
        .filter(one -> one.value().equals(value))
        .map(Option::label)
        .findFirst()
        .orElse("Not answered");
  }
}
