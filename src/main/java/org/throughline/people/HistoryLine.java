package org.throughline.people;

/** One line of a record's history as a person reads it: when, who, what, and more of it. */
public record HistoryLine(String when, String who, String what, String more) {}
