package org.throughline.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.web.Page;
import org.throughline.web.Place;

/** How good the work is: the grades of random audits over time, by service and by team. */
record InsightPage(
    Period by,
    Stage stage,
    @Nullable TeamLine chosen,
    List<GradeMix> mixes,
    List<TeamLine> teams,
    String authority)
    implements Page {
  InsightPage {
    mixes = List.copyOf(mixes);
    teams = List.copyOf(teams);
  }

  @Override
  public String title() {
    return "How good is the work?";
  }

  @Override
  public Place place() {
    return Place.INSIGHT;
  }

  boolean isEmpty() {
    return mixes.isEmpty();
  }

  GradeMix latest() {
    return mixes.getLast();
  }

  /** The newest period with enough audits to say anything, as a first sentence. */
  String lead() {
    List<GradeMix> sayable = mixes.stream().filter(mix -> mix.audits() >= TeamLine.FEWEST).toList();
    if (sayable.isEmpty()) {
      return "Too few audits yet to say how good the work is. Each %s needs %d."
          .formatted(by.code(), TeamLine.FEWEST);
    }
    GradeMix last = sayable.getLast();
    GradeMix first = sayable.getFirst();
    String now =
        "In %s, %s of the work was good or better, by %d audits chosen at random."
            .formatted(last.label(), percent(last.goodOrBetter()), last.audits());
    return sayable.size() == 1
        ? now
        : now + " In %s it was %s.".formatted(first.label(), percent(first.goodOrBetter()));
  }

  String whose() {
    return chosen == null ? "All teams" : chosen.name();
  }

  GradeChart chart() {
    return new GradeChart(mixes, 1120);
  }

  String link(Period period, Stage grade) {
    String team = chosen == null ? "" : "&team=" + chosen.node();
    return "/insight?by=" + period.code() + "&grade=" + grade.code() + team;
  }

  String teamLink(TeamLine team) {
    return "/insight?by=" + by.code() + "&grade=" + stage.code() + "&team=" + team.node();
  }

  String everybodyLink() {
    return "/insight?by=" + by.code() + "&grade=" + stage.code();
  }

  String csvLink() {
    String team = chosen == null ? "" : "&team=" + chosen.node();
    return "/insight/grades.csv?by=" + by.code() + "&grade=" + stage.code() + team;
  }

  /** Down to the audits behind a number, for those who may open them. */
  String auditsLink(GradeMix mix, GradeShare share) {
    return "/audits?from=%s&to=%s&grade=%s"
        .formatted(month(mix.start()), month(mix.lastMonth()), share.grade());
  }

  private static String month(LocalDate day) {
    return day.toString().substring(0, 7);
  }

  static String percent(double part) {
    return String.format(Locale.ROOT, "%.0f%%", part * 100);
  }
}
