package org.throughline.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings each team up to a minimum without touching the strata's sizes. Teams come in name order. A
 * team that is short gets its next child by hash; in that child's stratum the last by hash whose
 * own team has more than the minimum gives way, and is named. Children of no team are not counted.
 */
final class TeamMinimum {
  private record Waiting(Ticket ticket, StratumDraft stratum) {}

  private final int minimum;
  private final Tally tally;
  private final List<PassedOver> passedOver;
  private final Map<String, Integer> taken = new HashMap<>();
  private final SortedMap<String, List<Waiting>> waiting = new TreeMap<>(CodePointOrder.ASCENDING);

  TeamMinimum(int minimum, Tally tally, List<PassedOver> passedOver) {
    this.minimum = minimum;
    this.tally = tally;
    this.passedOver = passedOver;
  }

  /** Answers the teams that could not be brought up to the minimum, each as a sentence. */
  List<String> apply(List<StratumDraft> strata) {
    strata.forEach(this::sort);
    List<String> shortfalls = new ArrayList<>();
    waiting.forEach((team, children) -> {
      children.sort((a, b) -> a.ticket().compareTo(b.ticket()));
      children.forEach(this::bringIn);
      int has = taken.getOrDefault(team, 0);
      if (has < minimum) {
        shortfalls.add("%s has %d in the draw, not %d.".formatted(team, has, minimum));
      }
    });
    return shortfalls;
  }

  private void sort(StratumDraft stratum) {
    for (Ticket ticket : stratum.order) {
      String team = ticket.line().team();
      if (team.isEmpty()) {
        continue;
      }
      List<Waiting> children = waiting.computeIfAbsent(team, t -> new ArrayList<>());
      if (stratum.taken.contains(ticket)) {
        taken.merge(team, 1, Integer::sum);
      } else {
        children.add(new Waiting(ticket, stratum));
      }
    }
  }

  private void bringIn(Waiting child) {
    String team = child.ticket().line().team();
    if (taken.getOrDefault(team, 0) < minimum) {
      givingWay(child.stratum()).ifPresent(other -> swap(child, other, team));
    }
  }

  private Optional<Ticket> givingWay(StratumDraft stratum) {
    return stratum.taken.descendingSet().stream()
        .filter(ticket -> spare(ticket.line().team()))
        .findFirst();
  }

  private boolean spare(String team) {
    return team.isEmpty() || taken.getOrDefault(team, 0) > minimum;
  }

  private void swap(Waiting child, Ticket other, String team) {
    String goes = other.line().reference();
    String comes = child.ticket().line().reference();
    tally.remove(goes);
    if (tally.obstacle(comes).isPresent()) {
      tally.add(goes);
      return;
    }
    tally.add(comes);
    child.stratum().taken.remove(other);
    child.stratum().taken.add(child.ticket());
    taken.merge(team, 1, Integer::sum);
    taken.computeIfPresent(other.line().team(), (t, n) -> n - 1);
    passedOver.removeIf(passed -> passed.reference().equals(comes));
    passedOver.add(
        new PassedOver(goes, "%s was to have at least %d in the draw".formatted(team, minimum)));
  }
}
