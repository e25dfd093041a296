package org.throughline.register.extracts;

import org.throughline.kernel.Kebab;

/** What an extract changed about children, as the report counts it. */
enum ChangeKind {
  NEW("New children", "children who were not known before"),
  OPENED("Open again", "children who were known and closed, and now are open"),
  CLOSED("Closed", "children who were open, and are so no longer"),
  STATUS("Changed status", "children who are open under another status"),
  TEAM("Moved team", "children who are with another team"),
  WORKER("Changed worker", "children who have another worker"),
  ABSENT("Not in this extract", "children of the register who are not in this extract"),
  RETURNED("Back again", "children who were missing from the last extract and are in this one");

  private final String label;
  private final String meaning;

  ChangeKind(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  String label() {
    return label;
  }

  String meaning() {
    return meaning;
  }

  String code() {
    return Kebab.of(this);
  }
}
