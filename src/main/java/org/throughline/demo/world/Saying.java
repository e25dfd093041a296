package org.throughline.demo.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Fills a tool in. The questions are graded so that the tool's own rule suggests the grade the
 * story asks for; now and then the auditor goes against it, and says why.
 */
public final class Saying {
  /** By rank. */
  public static final List<String> GRADES =
      List.of("outstanding", "good", "requires-improvement", "inadequate");

  private static final double AGAINST = 0.04;
  private static final int TRIES = 60;
  private static final double[] YES = {0.97, 0.91, 0.74, 0.52};
  private static final List<String> SOURCES = List.of("other-record", "survey", "family-view");

  /** What is weaker than the rest, year after year. */
  private static final List<String> WEAK = List.of("risk", "oversight", "voice");

  private final List<Asked> questions;
  private final OverallRule rule;

  public Saying(List<Asked> questions, OverallRule rule) {
    this.questions = List.copyOf(questions);
    this.rule = rule;
  }

  public Said of(Reading reading) {
    Chance chance = new Chance(reading.seed());
    int target = reading.target();
    Map<UUID, Integer> ranks = ranks(target, chance);
    int suggested = rule.suggested(ranks);
    boolean done = reading.submitted() != null;
    List<Asked> answered = done ? questions : questions.subList(0, questions.size() / 2);
    List<Said.Answer> answers = new ArrayList<>();
    for (Asked question : answered) {
      answers.add(answer(question, ranks.getOrDefault(question.id(), 0), target, chance));
    }
    String reason = suggested == target ? "" : Phrases.of("reason", "against", chance);
    return new Said(
        answers,
        done ? findings(target, chance) : List.of(),
        sources(chance),
        done ? target : null,
        suggested,
        reason);
  }

  private Map<UUID, Integer> ranks(int target, Chance chance) {
    boolean against = chance.is(AGAINST);
    for (int tries = 0; tries < TRIES; tries++) {
      Map<UUID, Integer> ranks = around(target, chance);
      int off = Math.abs(rule.suggested(ranks) - target);
      if (off == (against ? 1 : 0)) {
        return ranks;
      }
    }
    Map<UUID, Integer> same = new LinkedHashMap<>();
    questions.stream().filter(Asked::graded).forEach(one -> same.put(one.id(), target));
    return same;
  }

  private Map<UUID, Integer> around(int target, Chance chance) {
    Map<UUID, Integer> ranks = new LinkedHashMap<>();
    for (Asked question : questions) {
      if (question.graded()) {
        double worse = WEAK.stream().anyMatch(question.code()::startsWith) ? 0.26 : 0.12;
        int rank = target - 1 + chance.weighed(0.2, 0.62, worse);
        ranks.put(question.id(), Math.clamp(rank, 1, GRADES.size()));
      }
    }
    return ranks;
  }

  private static Said.Answer answer(Asked question, int rank, int target, Chance chance) {
    String tone = (rank > 0 ? rank : target) <= 2 ? "good" : "poor";
    return switch (question.kind()) {
      case "graded" ->
          new Said.Answer(
              question.id(), GRADES.get(rank - 1), Phrases.of(tone, "why", chance), rank);
      case "compliance" -> new Said.Answer(question.id(), yes(target, chance), "", 0);
      default -> new Said.Answer(question.id(), Phrases.of(tone, question.topic(), chance), "", 0);
    };
  }

  private static String yes(int target, Chance chance) {
    if (chance.is(0.07)) {
      return "not-applicable";
    }
    return chance.is(YES[target - 1]) ? "yes" : "no";
  }

  private static List<Said.Finding> findings(int target, Chance chance) {
    List<Said.Finding> findings = new ArrayList<>();
    Set<String> texts = new TreeSet<>();
    int strengths = Math.max(target == GRADES.size() ? 0 : 1, 3 - target + chance.between(0, 1));
    int areas = Math.max(0, target - 1 + chance.between(-1, 1));
    for (int i = 0; i < strengths + Math.max(areas, target > 2 ? 1 : 0); i++) {
      boolean strength = i < strengths;
      String theme = Phrases.theme(strength, chance);
      String text = Phrases.of(strength ? "strength" : "area-for-development", theme, chance);
      if (texts.add(text)) {
        findings.add(new Said.Finding(strength, theme, text));
      }
    }
    return findings;
  }

  private static Set<String> sources(Chance chance) {
    Set<String> sources = new TreeSet<>(Set.of("statutory-documents", "six-month-journey"));
    for (String source : SOURCES) {
      if (chance.is(0.45)) {
        sources.add(source);
      }
    }
    return sources;
  }
}
