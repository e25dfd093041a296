package org.throughline.audits.answering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A grade somebody gave overall, in some capacity. */
record JudgementRow(
    String grade,
    String label,
    String capacity,
    @Nullable String suggested,
    String reason,
    @Nullable String givenBy,
    Instant givenAt) {}
