package org.throughline.audits.draws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.web.Viewer;

/**
 * How many children gave way, by reason and team. Readers beyond the service see a number of 1 to 5
 * as “c”; where that is one number alone the next smallest is “c” too, and the whole is then not
 * said either, so that nobody can subtract.
 */
record Exchanged(List<Line> lines, int all, boolean wide) {
  private static final int FEW = 5;

  /** One reason in one team; hidden where its number is not shown. */
  record Line(ReplacementCountRow row, boolean hidden) {
    String count() {
      return hidden ? "c" : "%,d".formatted(row.count());
    }
  }

  Exchanged {
    lines = List.copyOf(lines);
  }

  static Exchanged of(List<ReplacementCountRow> rows, Viewer viewer) {
    boolean wide = Shown.isBeyondTheService(viewer);
    Set<ReplacementCountRow> hidden = wide ? hidden(rows) : Set.of();
    int all = rows.stream().mapToInt(ReplacementCountRow::count).sum();
    List<Line> lines = rows.stream().map(row -> new Line(row, hidden.contains(row))).toList();
    return new Exchanged(lines, all, wide);
  }

  private static Set<ReplacementCountRow> hidden(List<ReplacementCountRow> rows) {
    List<ReplacementCountRow> rising = new ArrayList<>(rows);
    rising.sort(Comparator.comparingInt(ReplacementCountRow::count));
    Set<ReplacementCountRow> hidden = new HashSet<>();
    rising.stream().filter(row -> row.count() <= FEW).forEach(hidden::add);
    if (hidden.size() == 1 && rising.size() > 1) {
      hidden.add(rising.get(1));
    }
    return hidden;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  boolean hidesSome() {
    return lines.stream().anyMatch(Line::hidden);
  }

  /** How many in all, as a sentence. */
  String sentence() {
    if (all == 0) {
      return "Nobody has been replaced since.";
    }
    if (wide && hidesSome()) {
      return all <= FEW
          ? "A few children, five at most, have been replaced since."
          : "More than five children have been replaced since.";
    }
    return all == 1
        ? "One child has been replaced since."
        : "%s children have been replaced since.".formatted(InWords.atHead(all));
  }
}
