package org.throughline.register.children;

import java.time.LocalDate;
import java.util.List;

/**
 * What the extracts tell of one child between two days, both counted: dated events from the oldest,
 * the statuses and the workers that stood, and the versions of the involvements they come from.
 */
public record Journey(
    ChildId child,
    LocalDate from,
    LocalDate to,
    int months,
    List<JourneyEvent> events,
    List<Spell> statuses,
    List<Spell> workers,
    List<Involvement> involvements) {
  public Journey {
    events = List.copyOf(events);
    statuses = within(statuses, from, to);
    workers = within(workers, from, to);
    involvements = involvements.stream().filter(one -> one.touches(from, to)).toList();
  }

  private static List<Spell> within(List<Spell> spells, LocalDate from, LocalDate to) {
    return spells.stream().filter(spell -> spell.stoodWithin(from, to)).toList();
  }

  public List<JourneyEvent> eventsOf(Lane lane) {
    return events.stream().filter(event -> event.lane() == lane).toList();
  }

  /** How many different people held the case, as far as the extracts tell. */
  public int workerCount() {
    return (int) workers.stream().map(Spell::value).distinct().count();
  }

  public boolean isEmpty() {
    return events.isEmpty() && statuses.isEmpty() && workers.isEmpty();
  }

  /** Everything in it as lines to be read, the newest first. */
  public List<JourneyLine> lines() {
    return JourneyLine.of(this);
  }
}
