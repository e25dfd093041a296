package org.throughline.demo.world;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What auditors write: short sentences by kind and theme, none about anybody real. */
public final class Phrases {
  private static final Map<String, List<String>> ALL =
      Names.lines("phrases.csv").stream()
          .map(line -> line.split("\\|", 3))
          .collect(
              Collectors.groupingBy(
                  parts -> parts[0] + " " + parts[1],
                  Collectors.mapping(parts -> parts[2], Collectors.toUnmodifiableList())));

  /** How often each theme is an area for development: risk, oversight and voice before all. */
  private static final Map<String, Integer> WEIGHTS =
      Map.ofEntries(
          Map.entry("risk", 24),
          Map.entry("oversight", 20),
          Map.entry("voice", 17),
          Map.entry("planning", 10),
          Map.entry("assessment", 8),
          Map.entry("recording", 7),
          Map.entry("partnership", 4),
          Map.entry("family", 4),
          Map.entry("timeliness", 4),
          Map.entry("permanence", 2),
          Map.entry("health-education", 2),
          Map.entry("identity", 2));

  private static final List<String> AREAS =
      WEIGHTS.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .flatMap(
              weight -> java.util.Collections.nCopies(weight.getValue(), weight.getKey()).stream())
          .toList();

  private static final List<String> STRENGTHS = WEIGHTS.keySet().stream().sorted().toList();

  private Phrases() {}

  /** A sentence of a kind; whatever the theme, there is one. */
  public static String of(String kind, String theme, Chance chance) {
    List<String> phrases = ALL.get(kind + " " + theme);
    if (phrases == null) {
      throw new IllegalStateException("No phrase for " + kind + " " + theme);
    }
    return chance.of(phrases);
  }

  static String theme(boolean strength, Chance chance) {
    return chance.of(strength ? STRENGTHS : AREAS);
  }
}
