package org.throughline.demo.world;

import java.util.Map;
import java.util.UUID;

/** What the product's own rule suggests for the whole, from the ranks of the graded questions. */
@FunctionalInterface
public interface OverallRule {
  int suggested(Map<UUID, Integer> ranks);
}
