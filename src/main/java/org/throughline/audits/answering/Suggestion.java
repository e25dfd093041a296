package org.throughline.audits.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.audits.tools.Question;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.standards.Grade;
import org.throughline.standards.Scale;

/**
 * The overall grade that the tool's own rules suggest, and why. It starts from the middle grade of
 * the sections (the worse of two middles) and is then capped by questions that weigh more than the
 * rest. The auditor may go against it, with a reason.
 */
record Suggestion(Grade grade, List<String> because) {
  private record Graded(Question question, Grade grade) {}

  Suggestion {
    because = List.copyOf(because);
  }

  /** Nothing while a graded question is still unanswered, or for a tool that is not graded. */
  static Optional<Suggestion> of(ToolVersion tool, Sheet sheet, Scale scale) {
    List<Graded> graded = new ArrayList<>();
    for (Question question : tool.questions()) {
      if (question.isGraded()) {
        Answer answer = sheet.to(question);
        if (!answer.isGiven()) {
          return Optional.empty();
        }
        graded.add(new Graded(question, scale.grade(answer.value())));
      }
    }
    return graded.isEmpty() ? Optional.empty() : Optional.of(capped(graded, scale));
  }

  private static Suggestion capped(List<Graded> graded, Scale scale) {
    int rank = middle(graded);
    List<String> because = new ArrayList<>();
    because.add(
        "The middle grade of the %d sections is %s."
            .formatted(graded.size(), scale.ranked(rank).label()));
    for (Graded one : graded) {
      Integer capTo = one.question().capTo();
      if (caps(one) && capTo != null && capTo > rank) {
        rank = capTo;
        because.add(
            "Question %s is %s, and with that the whole can be no better than %s."
                .formatted(
                    one.question().number(), one.grade().label(), scale.ranked(rank).label()));
      }
    }
    return new Suggestion(scale.ranked(rank), because);
  }

  private static boolean caps(Graded one) {
    Integer from = one.question().capsFrom();
    return from != null && one.grade().rank() >= from;
  }

  private static int middle(List<Graded> graded) {
    List<Integer> ranks =
        graded.stream().map(one -> one.grade().rank()).sorted(Comparator.naturalOrder()).toList();
    return ranks.get(ranks.size() / 2);
  }
}
