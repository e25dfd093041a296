package org.throughline.clocks.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A day a council says something of, by whom, and since which version of its calendar. */
record DayRow(
    UUID id,
    LocalDate day,
    DayKind kind,
    String name,
    int sinceVersion,
    @Nullable String saidBy,
    Instant saidAt) {}
