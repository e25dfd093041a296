package org.throughline.register.children;

import java.time.LocalDate;

/** When the extracts last told of somebody being with the child, and in what kind of event. */
record LastSeenRow(LocalDate onDate, String kind) {
  String words() {
    String what =
        JourneyKind.of(kind).map(JourneyKind::label).orElseGet(() -> Standing.words(kind));
    String small =
        what.equals("Child seen")
            ? ""
            : ", " + what.substring(0, 1).toLowerCase(java.util.Locale.UK) + what.substring(1);
    return Days.full(onDate) + small;
  }
}
