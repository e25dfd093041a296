package org.throughline.register.children;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the page that is asked for most: everybody, by reference, with the usual columns. Its
 * question leaves nothing open but where it begins, so that the database plans it once for a
 * connection; planning took longer than answering.
 */
record UnfilteredChildLineRow(
    UUID id,
    String reference,
    @Nullable String status,
    @Nullable LocalDate statusSince,
    @Nullable String team,
    @Nullable String worker,
    boolean absent,
    @Nullable String gender,
    @Nullable LocalDate birthDate) {
  ChildLineRow line() {
    return new ChildLineRow(
        id, reference, status, statusSince, team, worker, absent, gender, birthDate, null, "");
  }
}
