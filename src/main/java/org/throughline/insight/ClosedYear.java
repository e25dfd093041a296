package org.throughline.insight;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.kernel.Branch;
import org.throughline.kernel.Suppression;

/** A closed year's counts as they may be told outside the service: the one place that hides. */
record ClosedYear(List<YearCountRow> rows) {
  ClosedYear {
    rows = List.copyOf(rows);
  }

  /** The places the viewer's role covers, without what must not be told of them. */
  List<TeamLine> lines(Suppression suppression) {
    Set<UUID> hidden = hidden(suppression);
    return rows.stream()
        .filter(row -> row.seen() && row.parentId() != null)
        .map(row -> line(row, hidden.contains(row.nodeId())))
        .toList();
  }

  private Set<UUID> hidden(Suppression suppression) {
    return rows.stream()
        .filter(row -> row.parentId() == null)
        .findFirst()
        .map(whole -> suppression.hidden(branch(whole), part -> part.of() < Mixing.FEWEST))
        .orElse(Set.of());
  }

  private Branch<UUID> branch(YearCountRow row) {
    List<Branch<UUID>> parts =
        rows.stream()
            .filter(part -> row.nodeId().equals(part.parentId()))
            .map(this::branch)
            .toList();
    return new Branch<>(row.nodeId(), row.good(), row.audits(), parts);
  }

  private static TeamLine line(YearCountRow row, boolean hidden) {
    Said said = said(row, hidden);
    return new TeamLine(
        row.nodeId(),
        row.kind(),
        row.name(),
        row.depth(),
        row.audits(),
        said,
        said == Said.SHOWN ? good(row) : null,
        List.of());
  }

  private static Said said(YearCountRow row, boolean hidden) {
    if (row.audits() < Mixing.FEWEST) {
      return Said.TOO_FEW;
    }
    return hidden ? Said.SUPPRESSED : Said.SHOWN;
  }

  private static GradeShare good(YearCountRow row) {
    Proportion proportion = new Proportion(row.good(), row.audits());
    return GradeShare.plain("good-or-better", "Good or better", proportion);
  }
}
