package org.throughline.register.extracts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An involvement that stands after several were told under its key. */
record SettledInvolvementRow(
    UUID childId,
    String naturalKey,
    String status,
    @Nullable String team,
    @Nullable String worker,
    @Nullable LocalDate started,
    @Nullable LocalDate ended,
    boolean closed,
    @Nullable String reason,
    @Nullable String detail) {
  long print(Fingerprint prints) {
    return prints.involvement(status, team, worker, started, ended, closed, reason, detail);
  }
}
