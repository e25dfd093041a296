package org.throughline.clocks.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Kebab;
import org.throughline.web.Role;

/**
 * The rules that ship, as {@code src/main/resources/clocks} says them: the ladders by name, and
 * every word that is one of a closed list in kebab case.
 */
record RuleFile(List<Ladder> ladders, List<One> rules) {
  RuleFile {
    ladders = List.copyOf(ladders);
    rules = List.copyOf(rules);
  }

  /** Steps under one name. */
  record Ladder(String name, List<Step> steps) {
    Ladder {
      steps = List.copyOf(steps);
    }

    List<Rung> rungs() {
      List<Rung> rungs = new ArrayList<>();
      steps.forEach(step -> rungs.add(step.rung(rungs.size() + 1)));
      return rungs;
    }
  }

  /** One step. */
  record Step(int away, String unit, String tells) {
    Rung rung(int position) {
      return new Rung(
          position, away, Kebab.read(Rung.RungUnit.class, unit), Kebab.read(Tells.class, tells));
    }
  }

  /** One rule. */
  record One(
      String code,
      String name,
      String starts,
      String stops,
      String basis,
      int amount,
      String unit,
      @Nullable String direction,
      boolean startDayCounts,
      String citation,
      boolean unconfirmed,
      boolean pausable,
      @Nullable Integer extendBy,
      boolean extendEach,
      @Nullable String extendRole,
      String ladder) {
    Rules.Named named() {
      return new Rules.Named(code, name, starts, stops, Kebab.read(Basis.class, basis));
    }

    Rules.Terms terms(List<Rung> rungs) {
      return new Rules.Terms(limit(), citation, !unconfirmed, pausable, extension(), rungs);
    }

    private @Nullable Extension extension() {
      return extendBy == null || extendRole == null
          ? null
          : new Extension(extendBy, extendEach, Kebab.read(Role.class, extendRole));
    }

    private TimeLimit limit() {
      Direction way =
          direction == null ? Direction.FORWARD : Kebab.read(Direction.class, direction);
      return new TimeLimit(amount, Kebab.read(Unit.class, unit), way, startDayCounts);
    }
  }

  List<Rung> ladder(String name) {
    return ladders.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow()
        .rungs();
  }
}
