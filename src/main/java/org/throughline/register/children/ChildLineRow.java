package org.throughline.register.children;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of children, by reference. */
record ChildLineRow(
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
    String sortKey) {}
