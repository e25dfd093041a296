package org.throughline.register.children;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The same line for somebody whose roles cover some teams or their own cases, in any order. */
record CoveredChildLineRow(
    UUID id,
    String reference,
    @Nullable String status,
    @Nullable LocalDate statusSince,
    @Nullable String team,
    @Nullable String worker,
    boolean absent,
    @Nullable String gender,
    @Nullable LocalDate birthDate,
    @Nullable LocalDate lastSeen,
    String sortKey) {
  ChildLineRow line() {
    return new ChildLineRow(
        id,
        reference,
        status,
        statusSince,
        team,
        worker,
        absent,
        gender,
        birthDate,
        lastSeen,
        sortKey);
  }
}
