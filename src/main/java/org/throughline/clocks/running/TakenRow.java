package org.throughline.clocks.running;

/** A step that was taken of the ladder a clock is on. */
record TakenRow(int position) {}
