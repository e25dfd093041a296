package org.throughline;

/** The database's own word that it answers. */
record HealthRow(int answer) {}
