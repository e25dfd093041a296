package org.throughline.insight;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.web.Viewer;

/** The grades for machines, as the page has them. */
@RestController
final class GradesApi {
  private final Insight insight;
  private final Teams teams;

  GradesApi(Insight insight, Teams teams) {
    this.insight = insight;
    this.teams = teams;
  }

  /** One list, whole: three years at most. */
  record Grades(List<PeriodItem> items, @Nullable String next) {}

  /**
   * One period: the first day whose audits count and the last month (for a team, of the twelve up
   * to the period’s end), how many audits, and the mix by first and by final grade. {@code status}
   * is {@code shown}, {@code none} or {@code too-few}; without {@code shown} there are no shares.
   */
  record PeriodItem(
      LocalDate from,
      LocalDate lastMonth,
      String label,
      boolean underWay,
      int audits,
      int changed,
      String status,
      List<Share> firstGrades,
      @Nullable Share firstGoodOrBetter,
      List<Share> finalGrades,
      @Nullable Share finalGoodOrBetter) {
    static PeriodItem of(GradeMix first, GradeMix last) {
      Window window = first.window();
      return new PeriodItem(
          window.from(),
          window.lastMonth(),
          window.name(),
          window.underWay(),
          first.audits(),
          first.changed(),
          first.said().code(),
          Share.of(first.grades()),
          Share.of(first.good()),
          Share.of(last.grades()),
          Share.of(last.good()));
    }
  }

  /**
   * One grade: so many of so many, the weighted share and its 95% interval, each within 0 and 1.
   */
  record Share(String grade, int count, int of, double share, double low, double high) {
    static List<Share> of(List<GradeShare> shares) {
      return shares.stream().map(Share::from).toList();
    }

    static @Nullable Share of(@Nullable GradeShare one) {
      return one == null ? null : from(one);
    }

    private static Share from(GradeShare one) {
      Interval sure = one.interval();
      return new Share(one.grade(), one.count(), one.of(), one.share(), sure.low(), sure.high());
    }
  }

  /** One list, whole: every service, locality and team with an audit. */
  record TeamAnswer(List<TeamItem> items, @Nullable String next) {}

  /**
   * One service, locality or team. {@code status} is {@code shown}, {@code too-few}, or {@code
   * suppressed} where a small count is hidden from an audience wider than the service.
   */
  record TeamItem(
      UUID id,
      String kind,
      String name,
      String when,
      int audits,
      String status,
      @Nullable Share goodOrBetter,
      List<Share> grades) {
    static TeamItem of(TeamLine line, String when) {
      return new TeamItem(
          line.node(),
          line.kind(),
          line.name(),
          when,
          line.audits(),
          line.said().code(),
          Share.of(line.good()),
          Share.of(line.grades()));
    }
  }

  /** The mix of grades by month or quarter: of the whole authority, or of a team of one’s own. */
  @GetMapping("/api/v1/insight/grades")
  Grades grades(
      Viewer viewer,
      @Parameter(
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {"month", "quarter"}))
          @RequestParam(defaultValue = "quarter")
          Period by,
      @RequestParam(required = false) @Nullable UUID team) {
    Mixing mixing = insight.grades(viewer, by, insight.covered(viewer, team));
    List<GradeMix> first = mixing.mixes(Stage.FIRST);
    List<GradeMix> last = mixing.mixes(Stage.FINAL);
    List<PeriodItem> items =
        IntStream.range(0, first.size())
            .mapToObj(i -> PeriodItem.of(first.get(i), last.get(i)))
            .toList();
    return new Grades(items, null);
  }

  /** Good or better by service and team, as far as the viewer may see them. */
  @GetMapping("/api/v1/insight/teams")
  TeamAnswer teams(
      Viewer viewer,
      @Parameter(
              schema =
                  @Schema(
                      type = "string",
                      allowableValues = {"first", "final"}))
          @RequestParam(defaultValue = "final")
          Stage grade) {
    TeamTable table = teams.of(viewer, grade, null);
    List<TeamItem> items =
        table.lines().stream().map(line -> TeamItem.of(line, table.when())).toList();
    return new TeamAnswer(items, null);
  }
}
