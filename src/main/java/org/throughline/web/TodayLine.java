package org.throughline.web;

import org.jspecify.annotations.Nullable;

/**
 * One line of the home page: what it is (a link), what is known of it, and when it is due or
 * happened, in words.
 */
public record TodayLine(
    Part part, Urgency urgency, String what, String href, String meta, @Nullable String when) {
  /** The parts of the page, in their order. */
  public enum Part {
    AT_ONCE("At once"),
    WAITING("Waiting for you"),
    CHANGED("What changed"),
    SEEN("What you looked at last");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** The sign on the thread. */
  public enum Urgency {
    LATE,
    ASK,
    NEXT,
    DONE
  }
}
