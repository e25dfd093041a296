package org.throughline.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts who is in the draw against each cap. */
final class Tally {
  private record Group(int cap, String who) {}

  private final List<Cap> caps;
  private final Map<Group, Integer> taken = new HashMap<>();

  Tally(List<Cap> caps) {
    this.caps = caps;
  }

  /** Why this child may not be taken now: the first cap that is full. */
  Optional<String> obstacle(String reference) {
    for (int i = 0; i < caps.size(); i++) {
      String who = caps.get(i).who().get(reference);
      if (who != null && taken.getOrDefault(new Group(i, who), 0) >= caps.get(i).most()) {
        return Optional.of(caps.get(i).sentence());
      }
    }
    return Optional.empty();
  }

  void add(String reference) {
    count(reference, 1);
  }

  void remove(String reference) {
    count(reference, -1);
  }

  private void count(String reference, int change) {
    for (int i = 0; i < caps.size(); i++) {
      String who = caps.get(i).who().get(reference);
      if (who != null) {
        taken.merge(new Group(i, who), change, Integer::sum);
      }
    }
  }
}
