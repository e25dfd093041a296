package org.throughline.people;

import java.time.Instant;

/** Wrong passwords lately. */
record FailuresRow(int failures, Instant lastAt) {}
