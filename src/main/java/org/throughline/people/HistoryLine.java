package org.throughline.people;

import java.time.Instant;

/**
 * One line of a record’s history as a person reads it: when, who, what, and more of it. Somebody
 * either did something or looked; then what is more is why.
 */
public record HistoryLine(Instant at, String who, boolean looked, String what, String more) {}
