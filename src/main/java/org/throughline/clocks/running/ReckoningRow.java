package org.throughline.clocks.running;

import java.time.Instant;
import java.time.LocalDate;

/** A due day that moved because the calendar changed, and what changed in it. */
public record ReckoningRow(LocalDate wasDueOn, LocalDate dueOn, String why, Instant at) {}
