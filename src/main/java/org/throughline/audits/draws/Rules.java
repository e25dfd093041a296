package org.throughline.audits.draws;

import java.util.ArrayList;
import java.util.List;

/** The policy of a draw as sentences; caps are said only where they are on. */
final class Rules {
  private Rules() {}

  static List<String> of(DrawPolicy policy) {
    List<String> rules = new ArrayList<>();
    rules.add(
        policy.lookBackMonths() == 0
            ? "Nobody is left out for having been audited before."
            : "A child audited in the last %d months is left out."
                .formatted(policy.lookBackMonths()));
    rules.add("The extract is %d days old at most.".formatted(policy.mostAgeDays()));
    if (policy.workerCap() != null) {
      rules.add("No more than %d children of one worker.".formatted(policy.workerCap()));
    }
    if (policy.familyCap() != null) {
      rules.add(
          "No more than %d children of one family, where the family is known. The register knows none, so this kept nobody out."
              .formatted(policy.familyCap()));
    }
    if (policy.teamMinimum() != null) {
      rules.add("At least %d from each team that has so many.".formatted(policy.teamMinimum()));
    }
    rules.add(
        policy.isPlain()
            ? "No cap and no least number from a team: in each status every child has the same chance."
            : "With a cap or a least number the children of a status no longer all have the same chance.");
    return rules;
  }
}
