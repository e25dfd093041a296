package org.throughline.audits.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The rank that a tool's own rules suggest for the whole: the middle of the ranks given (the worse
 * of two middles), held down by its caps. It carries the caps that made it what it is.
 */
public record SuggestedRank(int rank, int middle, List<Cause> caps) {
  /** One cap that holds: the questions that brought it about, and the rank it holds at. */
  public record Cause(List<Question> questions, int fromRank, int toRank) {
    public Cause {
      questions = List.copyOf(questions);
    }
  }

  public SuggestedRank {
    caps = List.copyOf(caps);
  }

  /** Nothing while a graded question has no rank, or where the tool grades nothing. */
  public static Optional<SuggestedRank> of(ToolVersion tool, Map<UUID, Integer> ranks) {
    List<Question> graded = tool.questions().stream().filter(Question::isGraded).toList();
    if (graded.isEmpty() || !graded.stream().allMatch(one -> ranks.containsKey(one.id()))) {
      return Optional.empty();
    }
    int middle = middle(graded, ranks);
    List<Cause> causes = causes(tool, graded, ranks);
    int rank = Math.max(middle, causes.stream().mapToInt(Cause::toRank).max().orElse(middle));
    List<Cause> holding =
        causes.stream().filter(cause -> cause.toRank() == rank && cause.toRank() > middle).toList();
    return Optional.of(new SuggestedRank(rank, middle, holding));
  }

  private static int middle(List<Question> graded, Map<UUID, Integer> ranks) {
    List<Integer> sorted = graded.stream().map(one -> rank(one, ranks)).sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static List<Cause> causes(
      ToolVersion tool, List<Question> graded, Map<UUID, Integer> ranks) {
    List<Cause> causes = new ArrayList<>();
    for (Question one : graded) {
      Integer from = one.capsFrom();
      Integer to = one.capTo();
      if (from != null && to != null && rank(one, ranks) >= from) {
        causes.add(new Cause(List.of(one), from, to));
      }
    }
    for (OverallCap cap : tool.caps()) {
      List<Question> low =
          graded.stream().filter(one -> rank(one, ranks) >= cap.fromRank()).toList();
      if (low.size() >= cap.atLeast()) {
        causes.add(new Cause(low, cap.fromRank(), cap.toRank()));
      }
    }
    return causes;
  }

  private static int rank(Question question, Map<UUID, Integer> ranks) {
    return ranks.getOrDefault(question.id(), 0);
  }
}
