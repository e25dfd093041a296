package org.throughline.clocks.running;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A later due day, why, and who agreed. */
public record ExtensionRow(
    LocalDate wasDueOn, LocalDate dueOn, String reason, @Nullable String approvedBy, Instant at) {}
