package org.throughline.demo;

import java.util.Map;
import java.util.UUID;
import org.throughline.audits.tools.SuggestedRank;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.demo.world.OverallRule;

/** What a tool's own rules suggest for the whole. */
record ToolRule(ToolVersion tool) implements OverallRule {
  @Override
  public int suggested(Map<UUID, Integer> ranks) {
    return SuggestedRank.of(tool, ranks).orElseThrow().rank();
  }
}
