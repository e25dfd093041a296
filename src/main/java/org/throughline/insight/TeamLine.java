package org.throughline.insight;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service, locality or team and how much of its work was good or better. What may not be said is
 * not here: the page, the file and the interface have nothing to hide any more.
 */
record TeamLine(
    UUID node,
    String kind,
    String name,
    int depth,
    int audits,
    Said said,
    @Nullable GradeShare good,
    List<GradeShare> grades) {
  TeamLine {
    grades = List.copyOf(grades);
  }

  boolean isTeam() {
    return kind.equals("team");
  }
}
