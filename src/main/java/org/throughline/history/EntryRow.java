package org.throughline.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a record's history. */
public record EntryRow(
    UUID id,
    Instant at,
    @Nullable UUID accountId,
    String subjectLabel,
    String verb,
    @Nullable String detail) {}
