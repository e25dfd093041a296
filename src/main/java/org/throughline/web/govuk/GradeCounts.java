package org.throughline.web.govuk;

import java.util.List;
import java.util.stream.Collectors;

/** How many of each grade, in the order of the grades, for a bar of their shares. */
public record GradeCounts(int outstanding, int good, int requiresImprovement, int inadequate) {
  /** One piece of the bar. */
  record Piece(String fill, String word, int count, int share) {}

  /** The pieces that have any, their widths in whole hundredths and never nothing. */
  List<Piece> pieces() {
    return List.of(
            piece("bg-o", "outstanding", outstanding),
            piece("bg-g", "good", good),
            piece("bg-r", "requires improvement", requiresImprovement),
            piece("bg-i", "inadequate", inadequate))
        .stream()
        .filter(piece -> piece.count() > 0)
        .toList();
  }

  private Piece piece(String fill, String word, int count) {
    int all = outstanding + good + requiresImprovement + inadequate;
    int share = all == 0 ? 0 : Math.round(100f * count / all);
    return new Piece(fill, word, count, Math.max(1, share));
  }

  String words() {
    return pieces().stream()
        .map(piece -> piece.count() + " " + piece.word())
        .collect(Collectors.joining(", "));
  }
}
