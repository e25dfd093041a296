package org.throughline.insight;

import java.util.List;

/**
 * Services and teams over one stretch of time. {@code wide}: for an audience wider than the
 * service, of a closed year and with small counts hidden.
 */
record TeamTable(String when, boolean wide, List<TeamLine> lines) {
  TeamTable {
    lines = List.copyOf(lines);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  boolean hasHidden() {
    return lines.stream().anyMatch(line -> line.said() == Said.SUPPRESSED);
  }
}
