package org.throughline.insight;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.web.Download;
import org.throughline.web.Viewer;

/** The page of grades, and its figures as files. */
@Controller
final class InsightController {
  private final Insight insight;
  private final Teams teams;

  InsightController(Insight insight, Teams teams) {
    this.insight = insight;
    this.teams = teams;
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

  @GetMapping("/insight/grades.csv")
  Download csv(
      Viewer viewer,
      @RequestParam(defaultValue = "quarter") Period by,
      @RequestParam(defaultValue = "final") Stage grade,
      @RequestParam(required = false) @Nullable UUID team) {
    CoveredNodeRow chosen = insight.covered(viewer, team);
    GradesFile file =
        new GradesFile(
            chosen == null ? viewer.authorityName() : chosen.name(),
            grade,
            insight.grades(viewer, by, chosen).mixes(grade));
    return Download.csv("grades-by-" + by.code() + ".csv", file::write);
  }

  @GetMapping("/insight/teams.csv")
  Download teamsCsv(
      Viewer viewer,
      @RequestParam(defaultValue = "final") Stage grade,
      @RequestParam(required = false) @Nullable UUID team) {
    CoveredNodeRow chosen = insight.covered(viewer, team);
    TeamTable table = teams.of(viewer, grade, chosen == null ? null : chosen.id());
    return Download.csv("grades-by-team.csv", new TeamsFile(table)::write);
  }
}
