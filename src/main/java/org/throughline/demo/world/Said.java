package org.throughline.demo.world;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor said in one audit.
 *
 * @param overall the rank of the overall grade; null where the audit is not finished
 * @param suggested what the tool's own rule makes of the grades
 * @param reason why the auditor went against that, or empty
 */
public record Said(
    List<Answer> answers,
    List<Finding> findings,
    Set<String> sources,
    @Nullable Integer overall,
    int suggested,
    String reason) {
  public Said {
    answers = List.copyOf(answers);
    findings = List.copyOf(findings);
    sources = Set.copyOf(sources);
  }

  /** One answer; {@code rank} is that of the grade where the question is graded, otherwise 0. */
  public record Answer(UUID question, String value, String evidence, int rank) {}

  /** A strength or an area for development. */
  public record Finding(boolean strength, String theme, String text) {}
}
