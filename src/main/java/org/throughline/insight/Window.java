package org.throughline.insight;

import java.time.LocalDate;

/**
 * A month or quarter that is reported on, and the months whose audits are counted for it: its own,
 * or for a team the twelve up to its end. {@code name} is short, {@code spoken} as in a sentence.
 */
record Window(
    LocalDate start,
    LocalDate lastMonth,
    LocalDate from,
    String name,
    String spoken,
    boolean underWay) {
  boolean counts(LocalDate month) {
    return !month.isBefore(from) && !month.isAfter(lastMonth);
  }

  /** As a person reads it; what is not over yet says so. */
  String label() {
    return underWay ? name + " so far" : name;
  }
}
