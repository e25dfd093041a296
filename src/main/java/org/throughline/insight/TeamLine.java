package org.throughline.insight;

import java.util.List;
import java.util.UUID;

/**
 * A service's or team's last twelve months. Under twenty audits there are too few to say, and only
 * their number is shown.
 */
record TeamLine(UUID node, String name, boolean service, int audits, List<GradeShare> grades) {
  static final int FEWEST = 20;

  TeamLine {
    grades = List.copyOf(grades);
  }

  boolean tooFew() {
    return audits < FEWEST;
  }

  private Proportion good() {
    int good =
        grades.stream()
            .filter(one -> one.grade().equals("good") || one.grade().equals("outstanding"))
            .mapToInt(GradeShare::count)
            .sum();
    return new Proportion(good, audits);
  }

  /** “41% (16 of 39), 27% to 57%”. */
  String goodOrBetter() {
    Proportion good = good();
    GradeShare whole =
        new GradeShare("", "", good.count(), good.of(), good.share(), good.interval());
    return "%s (%d of %d), %s".formatted(whole.percent(), good.count(), good.of(), whole.range());
  }
}
