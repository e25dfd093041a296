package org.throughline.clocks.running;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stretch of days in which a clock stood still; open while the end is null. */
public record PauseRow(
    LocalDate fromDay,
    @Nullable LocalDate untilDay,
    String reason,
    @Nullable String approvedBy,
    Instant at) {}
