package org.throughline.insight;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.NotFound;
import org.throughline.web.CsvFile;
import org.throughline.web.Download;
import org.throughline.web.Viewer;

/** The page of grades. */
@Controller
final class InsightController {
  private final Insight insight;

  InsightController(Insight insight) {
    this.insight = insight;
  }

  @GetMapping("/insight")
  InsightPage grades(
      Viewer viewer,
      @RequestParam(defaultValue = "quarter") Period by,
      @RequestParam(defaultValue = "final") Stage grade,
      @RequestParam(required = false) @Nullable UUID team) {
    List<TeamLine> teams = insight.teams(viewer, grade);
    TeamLine chosen = chosen(teams, team);
    return new InsightPage(
        by, grade, chosen, insight.grades(viewer, by, grade, team), teams, viewer.authorityName());
  }

  @GetMapping("/insight/grades.csv")
  Download csv(
      Viewer viewer,
      @RequestParam(defaultValue = "quarter") Period by,
      @RequestParam(defaultValue = "final") Stage grade,
      @RequestParam(required = false) @Nullable UUID team) {
    TeamLine chosen = chosen(insight.teams(viewer, grade), team);
    List<GradeMix> mixes = insight.grades(viewer, by, grade, team);
    String name = "grades-by-" + by.code() + (chosen == null ? "" : "-" + chosen.name()) + ".csv";
    return Download.csv(name, out -> write(mixes, out));
  }

  private static void write(List<GradeMix> mixes, OutputStream out) throws IOException {
    CsvFile csv = new CsvFile(out);
    csv.row("period", "grade", "audits", "of", "share", "interval low", "interval high");
    for (GradeMix mix : mixes) {
      for (GradeShare one : mix.grades()) {
        Interval sure = one.interval();
        csv.row(
            mix.label(), one.label(), one.count(), one.of(), one.share(), sure.low(), sure.high());
      }
    }
    csv.flush();
  }

  /** A team that the viewer does not cover is not there. */
  private static @Nullable TeamLine chosen(List<TeamLine> teams, @Nullable UUID team) {
    if (team == null) {
      return null;
    }
    return teams.stream()
        .filter(line -> line.node().equals(team))
        .findFirst()
        .orElseThrow(() -> new NotFound("team"));
  }
}
