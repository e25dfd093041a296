package org.throughline.insight;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Reports;
import org.throughline.kernel.Row;
import org.throughline.kernel.Suppression;
import org.throughline.standards.Grade;
import org.throughline.standards.Scale;
import org.throughline.standards.Standards;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * Grades by service and team. Who may open audits sees the last twelve months of the nodes that are
 * theirs. Who reads from outside the service sees the last closed year, with small counts hidden
 * over the whole tree of the authority, so that everybody is shown the same and no two readers can
 * put their pieces together.
 */
@Component
final class Teams {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private final Reports reports;
  private final CouncilTime time;
  private final Standards standards;
  private final Suppression suppression;

  Teams(Reports reports, CouncilTime time, Standards standards, Suppression suppression) {
    this.reports = reports;
    this.time = time;
    this.standards = standards;
    this.suppression = suppression;
  }

  /** What lies under {@code under}, or all that the viewer may see. */
  TeamTable of(Viewer viewer, Stage stage, @Nullable UUID under) {
    if (!Insight.opened(viewer).isEmpty()) {
      return lastTwelveMonths(viewer, stage, under);
    }
    return closedYear(viewer);
  }

  private TeamTable lastTwelveMonths(Viewer viewer, Stage stage, @Nullable UUID under) {
    LocalDate to = Period.MONTH.startOf(time.today());
    LocalDate from = to.minusMonths(11);
    Scale scale = standards.scale(Standards.OFSTED);
    Row row =
        Row.of(viewer.authority())
            .and("scale", scale.code())
            .and("from", from)
            .and("to", to)
            .and("stage", stage.code())
            .and("seen", Insight.opened(viewer))
            .and("under", under);
    Map<UUID, List<NodeGradeRow>> nodes = new LinkedHashMap<>();
    reports
        .ask(viewer.authority(), queries -> queries.list(NodeGradeRow.class, row))
        .forEach(one -> nodes.computeIfAbsent(one.nodeId(), _ -> new ArrayList<>()).add(one));
    return new TeamTable(
        MONTH.format(from) + " to " + MONTH.format(to),
        false,
        nodes.values().stream().map(rows -> line(rows, scale)).toList());
  }

  private static TeamLine line(List<NodeGradeRow> rows, Scale scale) {
    NodeGradeRow first = rows.getFirst();
    int audits = rows.stream().mapToInt(NodeGradeRow::audits).sum();
    List<GradeShare> grades =
        scale.grades().stream().map(grade -> share(grade, rows, audits)).toList();
    Set<String> good = Mixing.good(scale);
    int best =
        grades.stream().filter(one -> good.contains(one.grade())).mapToInt(GradeShare::count).sum();
    boolean tooFew = audits < Mixing.FEWEST;
    return new TeamLine(
        first.nodeId(),
        first.kind(),
        first.name(),
        first.depth(),
        audits,
        tooFew ? Said.TOO_FEW : Said.SHOWN,
        tooFew ? null : goodOrBetter(best, audits),
        tooFew ? List.of() : grades);
  }

  private static GradeShare share(Grade grade, List<NodeGradeRow> rows, int audits) {
    int count =
        rows.stream()
            .filter(row -> row.grade().equals(grade.code()))
            .mapToInt(NodeGradeRow::audits)
            .sum();
    return GradeShare.plain(grade.code(), grade.label(), new Proportion(count, audits));
  }

  private static GradeShare goodOrBetter(int count, int audits) {
    return GradeShare.plain("good-or-better", "Good or better", new Proportion(count, audits));
  }

  private TeamTable closedYear(Viewer viewer) {
    AuditYear year = AuditYear.closedBefore(time.today());
    List<UUID> seen = viewer.nodes(Role.READ_ONLY);
    if (seen.isEmpty()) {
      return new TeamTable(year.label(), true, List.of());
    }
    Scale scale = standards.scale(Standards.OFSTED);
    Row row =
        Row.of(viewer.authority())
            .and("scale", scale.code())
            .and("good", Mixing.good(scale))
            .and("from", year.first())
            .and("to", year.lastMonth())
            .and("closed", year.closed())
            .and("closed_on", year.closedOn())
            .and("seen", seen);
    List<YearCountRow> rows =
        reports.ask(viewer.authority(), queries -> queries.list(YearCountRow.class, row));
    return new TeamTable(year.label(), true, new ClosedYear(rows).lines(suppression));
  }
}
