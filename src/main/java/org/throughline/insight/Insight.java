package org.throughline.insight;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Reports;
import org.throughline.kernel.Row;
import org.throughline.standards.Scale;
import org.throughline.standards.Standards;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** The front door: how good the work is, as far as random audits can say. */
@Component
public final class Insight {
  /** Who may open every audit of the authority, and so every number down to its audits. */
  static final Role[] OPEN_EVERYTHING = {
    Role.HEAD_OF_QUALITY,
    Role.DIRECTOR,
    Role.PRINCIPAL_SOCIAL_WORKER,
    Role.PERFORMANCE_ANALYST,
    Role.INTERNAL_AUDITOR
  };

  private static final Role[] OPEN_THEIR_OWN = {
    Role.HEAD_OF_SERVICE, Role.TEAM_MANAGER, Role.REVIEWING_OFFICER
  };
  private static final int YEARS_SHOWN = 3;

  private final Reports reports;
  private final CouncilTime time;
  private final Standards standards;

  Insight(Reports reports, CouncilTime time, Standards standards) {
    this.reports = reports;
    this.time = time;
    this.standards = standards;
  }

  /** The nodes whose audits the viewer may open, all that lies under them included. */
  static List<UUID> opened(Viewer viewer) {
    Set<UUID> nodes = new LinkedHashSet<>(viewer.nodes(OPEN_EVERYTHING));
    nodes.addAll(viewer.nodes(OPEN_THEIR_OWN));
    return List.copyOf(nodes);
  }

  /**
   * The service, locality or team of this id; nothing where none was asked for. One whose audits
   * the viewer may not open is not there.
   */
  @Nullable CoveredNodeRow covered(Viewer viewer, @Nullable UUID node) {
    if (node == null) {
      return null;
    }
    Row row = Row.of(viewer.authority()).and("node", node).and("seen", opened(viewer));
    return reports
        .ask(viewer.authority(), queries -> queries.find(CoveredNodeRow.class, row))
        .orElseThrow(() -> new NotFound("team"));
  }

  /**
   * The grades of the last three years: of the whole authority, which everybody may see, or of a
   * node the viewer covers. A team's are those of the twelve months up to each period's end.
   */
  Mixing grades(Viewer viewer, Period period, @Nullable CoveredNodeRow node) {
    LocalDate today = time.today();
    boolean rolling = node != null && node.isTeam();
    List<Window> windows = period.windows(today.minusYears(YEARS_SHOWN), today, rolling);
    Scale scale = standards.scale(Standards.OFSTED);
    Row row =
        Row.of(viewer.authority())
            .and("scale", scale.code())
            .and("from", windows.getFirst().from())
            .and("to", windows.getLast().lastMonth())
            .and("node", node == null ? null : node.id());
    return reports.ask(
        viewer.authority(),
        queries ->
            new Mixing(
                scale,
                windows,
                queries.list(GradeCountRow.class, row),
                node == null ? queries.list(FrameCountRow.class, row) : List.of(),
                node == null));
  }
}
