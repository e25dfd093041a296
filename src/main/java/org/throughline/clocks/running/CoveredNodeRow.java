package org.throughline.clocks.running;

/** Whether a node lies under one of those at which somebody holds a role. */
record CoveredNodeRow(boolean covered) {}
