package org.throughline.clocks.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One state of a council's calendar: what changed, by whom and when. */
record VersionRow(int number, String base, String why, @Nullable String madeBy, Instant madeAt) {
  /** What due dates are stamped with. */
  String label() {
    return base + "." + number;
  }
}
