package org.throughline.clocks.rules;

/** What a time limit is counted in. */
public enum Unit {
  HOURS("hour", "hours"),
  CALENDAR_DAYS("day", "days"),
  WORKING_DAYS("working day", "working days"),
  WEEKS("week", "weeks"),
  /** The same day of a later month, or its last day where it has no such day. */
  MONTHS("month", "months"),
  /** Until the end of a later calendar month, on whatever day it began. */
  CALENDAR_MONTHS("calendar month", "calendar months");

  private final String one;
  private final String many;

  Unit(String one, String many) {
    this.one = one;
    this.many = many;
  }

  public String of(int amount) {
    return amount + " " + (amount == 1 ? one : many);
  }

  public String label() {
    return many;
  }
}
