package org.throughline.audits.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What follows from each grade for the audits submitted from a day on, and who may rule. */
public record GradePolicy(GradePolicyRow set, List<GradeLine> lines) {
  public GradePolicy {
    lines = List.copyOf(lines);
  }

  public UUID id() {
    return set.id();
  }

  LocalDate effectiveFrom() {
    return set.effectiveFrom();
  }

  /** What follows from a grade of this rank, 1 being the best of its scale. */
  public Optional<GradeLine> line(int rank) {
    return lines.stream().filter(line -> line.rank() == rank).findFirst();
  }
}
