package org.throughline.audits.concerns;

/** A team of which some child is or was on the register, for choosing from. */
record ChildOfConcernTeamRow(String team) {}
