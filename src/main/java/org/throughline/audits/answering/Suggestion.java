package org.throughline.audits.answering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.audits.tools.Question;
import org.throughline.audits.tools.SuggestedRank;
import org.throughline.audits.tools.SuggestedRank.Cause;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.standards.Grade;
import org.throughline.standards.Scale;

/**
 * The overall grade that the tool's own rules suggest, and why, in sentences. The auditor may go
 * against it, with a reason.
 */
record Suggestion(Grade grade, List<String> because) {
  Suggestion {
    because = List.copyOf(because);
  }

  /** Nothing while a graded question is still unanswered, or for a tool that is not graded. */
  static Optional<Suggestion> of(ToolVersion tool, Sheet sheet, Scale scale) {
    Map<UUID, Integer> ranks = new HashMap<>();
    for (Question question : tool.questions()) {
      if (question.isGraded() && sheet.to(question).isGiven()) {
        ranks.put(question.id(), scale.grade(sheet.to(question).value()).rank());
      }
    }
    return SuggestedRank.of(tool, ranks)
        .map(rank -> new Suggestion(scale.ranked(rank.rank()), because(rank, ranks, scale)));
  }

  private static List<String> because(
      SuggestedRank suggested, Map<UUID, Integer> ranks, Scale scale) {
    List<String> because = new ArrayList<>();
    because.add(
        ranks.size() == 1
            ? "The one grade given is %s.".formatted(scale.ranked(suggested.middle()).label())
            : "The middle of the %d grades given is %s."
                .formatted(ranks.size(), scale.ranked(suggested.middle()).label()));
    suggested.caps().forEach(cause -> because.add(sentence(cause, ranks, scale)));
    return because;
  }

  private static String sentence(Cause cause, Map<UUID, Integer> ranks, Scale scale) {
    String held = "The overall grade is capped at " + scale.ranked(cause.toRank()).label();
    if (cause.questions().size() == 1) {
      Question one = cause.questions().getFirst();
      String given = scale.ranked(ranks.getOrDefault(one.id(), cause.fromRank())).label();
      return "%s because question %s is graded %s.".formatted(held, one.number(), given);
    }
    String numbers =
        cause.questions().stream().map(Question::number).collect(Collectors.joining(", "));
    boolean worst = cause.fromRank() == scale.grades().getLast().rank();
    return "%s because %d questions (%s) are graded %s%s."
        .formatted(
            held,
            cause.questions().size(),
            numbers,
            scale.ranked(cause.fromRank()).label(),
            worst ? "" : " or worse");
  }
}
