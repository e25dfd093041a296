package org.throughline.register.extracts;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The keys of one list under which several things were told, so that only the database knows which
 * of them stands. Used by one thread at a time.
 */
final class Weighed {
  private static final int MOST = 20_000;

  private final Set<Involvement> involvements = new LinkedHashSet<>();
  private final Set<Event> events = new LinkedHashSet<>();

  /** What tells apart the involvements of a list. */
  record Involvement(UUID child, String naturalKey) {}

  /** What tells apart the events of a list. */
  record Event(UUID child, String kind, LocalDate on) {}

  void involvement(UUID child, String naturalKey) {
    if (!areTooMany()) {
      involvements.add(new Involvement(child, naturalKey));
    }
  }

  void event(UUID child, String kind, LocalDate on) {
    if (!areTooMany()) {
      events.add(new Event(child, kind, on));
    }
  }

  Set<Involvement> involvements() {
    return involvements;
  }

  Set<Event> events() {
    return events;
  }

  /** Whether there are more than are worth keeping in mind, and some were not. */
  boolean areTooMany() {
    return involvements.size() + events.size() >= MOST;
  }
}
