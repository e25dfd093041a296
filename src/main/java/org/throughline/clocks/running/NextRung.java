package org.throughline.clocks.running;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.clocks.rules.Due;
import org.throughline.clocks.rules.Rung;
import org.throughline.kernel.WorkingDays;

/** A step of a ladder that has not been taken yet, and when it will be. */
record NextRung(Rung rung, Instant at) {
  /**
   * The steps that are left of a ladder, the soonest first. What would have been taken before the
   * ladder began is left out: nobody is warned of what was late from the start.
   */
  static List<NextRung> left(
      List<Rung> ladder, Due due, WorkingDays days, Instant since, Set<Integer> taken) {
    return ladder.stream()
        .filter(rung -> !taken.contains(rung.position()))
        .map(rung -> new NextRung(rung, rung.at(due, days)))
        .filter(next -> !next.at().isBefore(since))
        .sorted(Comparator.comparing(NextRung::at).thenComparingInt(next -> next.rung().position()))
        .toList();
  }

  static Optional<NextRung> first(List<NextRung> left) {
    return left.stream().findFirst();
  }
}
