package org.throughline.kernel;

import java.time.Duration;

/**
 * Something that runs by itself, again and again, on one node at a time. What it does must be safe
 * to begin anew after it was cut short anywhere.
 */
public interface Recurring {
  /** Its name, which stays the same from release to release: {@code clock-sweep}. */
  String name();

  /** How long it rests between two runs. */
  Duration every();

  void run();
}
