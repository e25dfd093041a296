package org.throughline.audits.draws;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An auditor who was passed over in a draw, for what, and for how many children. */
record PassedBy(String auditor, String why, int children) {
  static List<PassedBy> of(List<ConflictRow> conflicts) {
    Map<PassedBy, Long> counts =
        conflicts.stream()
            .map(row -> new PassedBy(row.auditor(), row.why(), 0))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .map(one -> new PassedBy(one.getKey().auditor, one.getKey().why, one.getValue().intValue()))
        .sorted(Comparator.comparing(PassedBy::auditor).thenComparing(PassedBy::why))
        .toList();
  }

  /** “Ruth Okafor manages the team: passed over for seven children.” */
  String sentence() {
    return "%s %s: passed over for %s.".formatted(auditor, why, InWords.children(children));
  }
}
