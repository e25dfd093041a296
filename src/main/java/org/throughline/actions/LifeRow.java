package org.throughline.actions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an action: by whom, in which words; {@code other} says the second half
 * (whom it was given to, what is different, where the plan stands), {@code was} and {@code day}
 * between which days something moved.
 */
record LifeRow(
    Instant at,
    LifeKind kind,
    @Nullable String who,
    String words,
    String other,
    @Nullable LocalDate was,
    @Nullable LocalDate day) {}
