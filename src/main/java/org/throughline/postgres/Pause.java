package org.throughline.postgres;

import java.time.Duration;

/** A short wait for something that nobody announces. */
final class Pause {
  private Pause() {}

  static void of(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while PostgreSQL was starting or stopping.", e);
    }
  }
}
