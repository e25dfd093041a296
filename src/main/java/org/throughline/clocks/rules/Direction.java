package org.throughline.clocks.rules;

/** Whether a limit runs on from its start, or back from a day that is known beforehand. */
public enum Direction {
  FORWARD,
  BACKWARD
}
