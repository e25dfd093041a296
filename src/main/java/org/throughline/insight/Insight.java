package org.throughline.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** The front door: how good the work is, as far as random audits can say. */
@Component
public final class Insight {
  private static final String SCALE = "ofsted-2018";
  private static final int YEARS_SHOWN = 3;
  private static final Role[] SEE_ALL_TEAMS = {
    Role.HEAD_OF_QUALITY,
    Role.DIRECTOR,
    Role.PRINCIPAL_SOCIAL_WORKER,
    Role.PERFORMANCE_ANALYST,
    Role.INTERNAL_AUDITOR,
    Role.HEAD_OF_SERVICE,
    Role.TEAM_MANAGER,
    Role.REVIEWING_OFFICER
  };

  private final Queries queries;
  private final InAuthority inAuthority;
  private final CouncilTime time;

  Insight(Queries queries, InAuthority inAuthority, CouncilTime time) {
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.time = time;
  }

  /** The mix of grades of each of the last three years' periods that has an audit, oldest first. */
  List<GradeMix> grades(Viewer viewer, Period period, Stage stage, @Nullable UUID node) {
    LocalDate to = Period.MONTH.startOf(time.today());
    LocalDate from = period.startOf(to.minusYears(YEARS_SHOWN));
    Row row = row(viewer).and("from", from).and("to", to).and("node", node);
    return inAuthority.read(
        viewer.authority(),
        () -> {
          List<FrameCountRow> frames =
              node == null ? queries.list(FrameCountRow.class, row) : List.of();
          return new Mixing(queries.list(GradeRow.class, row), period, stage)
              .mixes(queries.list(GradeCountRow.class, row), frames);
        });
  }

  /** The last twelve months of the services and teams that the viewer's roles cover. */
  List<TeamLine> teams(Viewer viewer, Stage stage) {
    LocalDate to = Period.MONTH.startOf(time.today());
    Row row =
        row(viewer)
            .and("from", to.minusMonths(11))
            .and("to", to)
            .and("stage", stage.code())
            .and("seen", viewer.nodes(SEE_ALL_TEAMS));
    return inAuthority.read(
        viewer.authority(),
        () -> lines(queries.list(TeamGradeRow.class, row), queries.list(GradeRow.class, row)));
  }

  private static List<TeamLine> lines(List<TeamGradeRow> rows, List<GradeRow> scale) {
    Map<UUID, List<TeamGradeRow>> byNode = new LinkedHashMap<>();
    rows.forEach(row -> byNode.computeIfAbsent(row.nodeId(), _ -> new ArrayList<>()).add(row));
    return byNode.values().stream().map(node -> line(node, scale)).toList();
  }

  private static TeamLine line(List<TeamGradeRow> node, List<GradeRow> scale) {
    TeamGradeRow first = node.getFirst();
    int all = node.stream().mapToInt(TeamGradeRow::audits).sum();
    List<GradeShare> shares = scale.stream().map(grade -> share(grade, node, all)).toList();
    return new TeamLine(first.nodeId(), first.name(), !first.kind().equals("team"), all, shares);
  }

  private static GradeShare share(GradeRow grade, List<TeamGradeRow> node, int all) {
    int count =
        node.stream()
            .filter(row -> row.grade().equals(grade.code()))
            .mapToInt(TeamGradeRow::audits)
            .sum();
    Proportion plain = new Proportion(count, all);
    return new GradeShare(grade.code(), grade.label(), count, all, plain.share(), plain.interval());
  }

  private static Row row(Viewer viewer) {
    return Row.of(viewer.authority()).and("scale", SCALE);
  }
}
