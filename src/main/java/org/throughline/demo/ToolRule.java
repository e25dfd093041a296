package org.throughline.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.audits.tools.Question;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.demo.world.OverallRule;

/** The suggestion of a tool for the whole: the middle grade (the worse of two), then the caps. */
record ToolRule(ToolVersion tool) implements OverallRule {
  @Override
  public int suggested(Map<UUID, Integer> ranks) {
    List<Integer> sorted = ranks.values().stream().sorted().toList();
    int rank = sorted.get(sorted.size() / 2);
    for (Question question : tool.questions()) {
      Integer given = ranks.get(question.id());
      Integer from = question.capsFrom();
      Integer to = question.capTo();
      if (given != null && from != null && to != null && given >= from) {
        rank = Math.max(rank, to);
      }
    }
    return rank;
  }
}
