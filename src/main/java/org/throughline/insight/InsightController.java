package org.throughline.insight;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.Viewer;
import org.throughline.web.lists.SavedList;

/** The page of grades, and its figures as files. */
@Controller
final class InsightController {
  private final Insight insight;
  private final Teams teams;
  private final CouncilTime time;

  InsightController(Insight insight, Teams teams, CouncilTime time) {
    this.insight = insight;
    this.teams = teams;
    this.time = time;
  }

  @GetMapping("/insight")
  InsightPage grades(
      Viewer viewer,
      @RequestParam(defaultValue = "quarter") Period by,
      @RequestParam(defaultValue = "final") Stage grade,
      @RequestParam(required = false) @Nullable UUID team) {
    CoveredNodeRow chosen = insight.covered(viewer, team);
    Mixing mixing = insight.grades(viewer, by, chosen);
    return new InsightPage(
        by,
        grade,
        chosen,
        mixing.scale(),
        mixing.mixes(grade),
        teams.of(viewer, grade, team),
        viewer.is(Insight.OPEN_EVERYTHING));
  }

  @GetMapping({"/insight/grades.csv", "/insight/grades.xlsx", "/insight/grades.ods"})
  Download gradesFile(
      Viewer viewer,
      FileKind kind,
      @RequestParam(defaultValue = "quarter") Period by,
      @RequestParam(defaultValue = "final") Stage grade,
      @RequestParam(required = false) @Nullable UUID team) {
    CoveredNodeRow chosen = insight.covered(viewer, team);
    String whose = chosen == null ? viewer.authorityName() : chosen.name();
    return SavedList.whole(
            viewer,
            time.now(),
            new GradeColumns(whose, grade).all().layout(),
            GradeColumns.lines(insight.grades(viewer, by, chosen).mixes(grade)))
        .as(kind, "grades-by-" + by.code());
  }

  @GetMapping({"/insight/teams.csv", "/insight/teams.xlsx", "/insight/teams.ods"})
  Download teamsFile(
      Viewer viewer,
      FileKind kind,
      @RequestParam(defaultValue = "final") Stage grade,
      @RequestParam(required = false) @Nullable UUID team) {
    CoveredNodeRow chosen = insight.covered(viewer, team);
    TeamTable table = teams.of(viewer, grade, chosen == null ? null : chosen.id());
    return SavedList.whole(
            viewer, time.now(), new TeamColumns(table.when()).all().layout(), table.lines())
        .as(kind, "grades-by-team");
  }
}
