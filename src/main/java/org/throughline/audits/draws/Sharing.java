package org.throughline.audits.draws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Shares drawn children out among auditors, the same way every time: the children whom the fewest
 * may take first, each to the auditor with the fewest audits of the month (then by name). Where
 * that leaves a child over, children already given are moved on if that makes room, so that a child
 * is only left when nobody can take it.
 */
final class Sharing {
  private final List<Waiting> children;
  private final List<Auditor> auditors;
  private final Map<Waiting, List<Auditor>> may = new HashMap<>();
  private final Map<Auditor, List<Waiting>> given = new HashMap<>();
  private final Map<Integer, String> left = new TreeMap<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  /** An auditor who was passed over for a child. */
  record Conflict(int position, Auditor auditor, String why) {}

  /** Whose each place is, who was passed over, and why a place is left. */
  record Shared(Map<Integer, Auditor> given, List<Conflict> conflicts, Map<Integer, String> left) {
    /** The places nobody could take, with why. */
    List<Left> leftOver() {
      List<Left> over = new ArrayList<>();
      left.forEach((position, why) -> over.add(new Left(position, why)));
      return over;
    }
  }

  /** A place nobody could take. */
  record Left(int position, String why) {}

  private Sharing(List<Waiting> children, List<Auditor> auditors) {
    this.children = children;
    this.auditors = auditors;
    auditors.forEach(auditor -> given.put(auditor, new ArrayList<>()));
    children.forEach(child -> may.put(child, whoMay(child)));
  }

  static Shared of(List<Waiting> children, List<Auditor> auditors) {
    return new Sharing(children, auditors).share();
  }

  private List<Auditor> whoMay(Waiting child) {
    return auditors.stream()
        .filter(auditor -> auditor.covers(child))
        .filter(auditor -> Independence.conflict(auditor, child).isEmpty())
        .toList();
  }

  private Shared share() {
    children.stream()
        .sorted(
            Comparator.comparingInt((Waiting child) -> mayTake(child).size())
                .thenComparingInt(Waiting::position))
        .forEach(this::place);
    Map<Integer, Auditor> byPosition = new TreeMap<>();
    given.forEach(
        (auditor, places) -> places.forEach(child -> byPosition.put(child.position(), auditor)));
    conflicts.sort(Comparator.comparingInt(Conflict::position));
    return new Shared(byPosition, List.copyOf(conflicts), left);
  }

  private void place(Waiting child) {
    List<Auditor> order = auditors.stream().sorted(byLoad()).toList();
    boolean placed = give(child, new HashSet<>());
    if (!placed) {
      left.put(child.position(), why(child));
    }
    noteConflicts(child, order);
  }

  /** Gives a child to somebody with room, or makes room by moving another on. */
  private boolean give(Waiting child, Set<Auditor> tried) {
    List<Auditor> order = mayTake(child).stream().sorted(byLoad()).toList();
    Optional<Auditor> free = order.stream().filter(this::hasRoom).findFirst();
    if (free.isPresent()) {
      places(free.get()).add(child);
      return true;
    }
    return order.stream().filter(tried::add).anyMatch(auditor -> makeRoom(auditor, child, tried));
  }

  private boolean makeRoom(Auditor auditor, Waiting child, Set<Auditor> tried) {
    for (Waiting other : List.copyOf(places(auditor))) {
      if (give(other, tried)) {
        places(auditor).remove(other);
        places(auditor).add(child);
        return true;
      }
    }
    return false;
  }

  private void noteConflicts(Waiting child, List<Auditor> order) {
    Optional<Auditor> taker =
        order.stream().filter(auditor -> places(auditor).contains(child)).findFirst();
    for (Auditor auditor : order) {
      if (taker.isPresent() && taker.get().equals(auditor)) {
        return;
      }
      if (auditor.covers(child)) {
        Independence.conflict(auditor, child)
            .ifPresent(why -> conflicts.add(new Conflict(child.position(), auditor, why)));
      }
    }
  }

  private String why(Waiting child) {
    if (auditors.stream().noneMatch(auditor -> auditor.covers(child))) {
      return "no auditor covers the team";
    }
    return mayTake(child).isEmpty()
        ? "every auditor who covers the team is passed over"
        : "every auditor who may take it has a full month";
  }

  private Comparator<Auditor> byLoad() {
    return Comparator.comparingInt((Auditor auditor) -> auditor.load() + places(auditor).size())
        .thenComparing(Auditor::name)
        .thenComparing(auditor -> auditor.id().value());
  }

  private boolean hasRoom(Auditor auditor) {
    return places(auditor).size() < auditor.room();
  }

  private List<Auditor> mayTake(Waiting child) {
    return may.getOrDefault(child, List.of());
  }

  private List<Waiting> places(Auditor auditor) {
    return given.getOrDefault(auditor, List.of());
  }
}
