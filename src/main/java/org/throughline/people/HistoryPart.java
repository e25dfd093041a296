package org.throughline.people;

import org.throughline.kernel.Kebab;

/** What of a record’s history is looked at. */
public enum HistoryPart {
  ALL("What was done, and who has looked"),
  DONE("What was done"),
  SEEN("Who has looked");

  private final String label;

  HistoryPart(String label) {
    this.label = label;
  }

  /** As in addresses; empty is all. */
  static HistoryPart read(String code) {
    return code.isEmpty() ? ALL : Kebab.read(HistoryPart.class, code);
  }

  boolean holds(HistoryLine line) {
    return this == ALL || line.looked() == (this == SEEN);
  }

  public String label() {
    return label;
  }

  String code() {
    return this == ALL ? "" : Kebab.of(this);
  }
}
