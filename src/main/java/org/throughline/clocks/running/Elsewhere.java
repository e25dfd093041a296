package org.throughline.clocks.running;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a time limit that began before it came here: since when it ran (null: since
 * today), the day it was due on first (null: as its rule says), the day it is due on now (null: as
 * at first), and how that is known, for the row that says that it moved.
 */
public record Elsewhere(
    @Nullable LocalDate since,
    @Nullable LocalDate firstDueOn,
    @Nullable LocalDate dueOn,
    String source) {}
