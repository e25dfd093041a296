package org.throughline.clocks.calendar;

/** What a council says of one day. */
public enum DayKind {
  ADDED(
      "A public holiday that is not in the calendar",
      "Proclaimed since this release. It counts for every rule."),
  REMOVED(
      "No public holiday after all",
      "It was moved or called off. It counts as a working day for every rule."),
  CLOSURE(
      "The council is closed",
      "It counts for the council’s own rules only, never for statute or guidance.");

  private final String label;
  private final String meaning;

  DayKind(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  public String label() {
    return label;
  }

  String meaning() {
    return meaning;
  }
}
