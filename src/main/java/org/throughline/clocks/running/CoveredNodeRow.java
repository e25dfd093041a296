package org.throughline.clocks.running;

/**
 * Whether a node lies under one of those at which somebody holds a role, and whether nobody but the
 * owner holds it there.
 */
record CoveredNodeRow(boolean covered, boolean vacant) {}
