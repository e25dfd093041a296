package org.throughline.insight;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import org.throughline.standards.Scale;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.lists.Address;

/** How good the work is: the grades of random audits over time, by service and by team. */
record InsightPage(
    Period by,
    Stage stage,
    @Nullable CoveredNodeRow chosen,
    Scale scale,
    List<GradeMix> mixes,
    TeamTable teams,
    boolean opensEverything)
    implements Page {
  private static final int WIDTH = 1120;

  InsightPage {
    mixes = List.copyOf(mixes);
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

  int fewest() {
    return Mixing.FEWEST;
  }

  String whose() {
    return chosen == null ? "All teams" : chosen.name();
  }

  /** The newest period with enough audits that is over; else the newest with enough. */
  @Nullable GradeMix latest() {
    List<GradeMix> sayable = sayable();
    List<GradeMix> over = sayable.stream().filter(mix -> !mix.window().underWay()).toList();
    if (!over.isEmpty()) {
      return over.getLast();
    }
    return sayable.isEmpty() ? null : sayable.getLast();
  }

  private List<GradeMix> sayable() {
    return mixes.stream()
        .filter(mix -> mix.said() == Said.SHOWN && mix.audits() >= Mixing.FEWEST)
        .toList();
  }

  /** What the figures come to, as a first sentence. */
  String lead() {
    GradeMix last = latest();
    if (last == null || last.good() == null) {
      return "Too few audits yet to say how good the work is: it takes %d of them."
          .formatted(Mixing.FEWEST);
    }
    GradeMix first = sayable().getFirst();
    String now =
        "%s of the work was good or better in %s: allowing for chance, %s."
            .formatted(last.good().percent(), last.window().spoken(), last.good().range());
    return first.good() == null || first.equals(last)
        ? now
        : now + " It was %s in %s.".formatted(first.good().percent(), first.window().spoken());
  }

  GradeShare latestGood() {
    GradeMix latest = latest();
    if (latest == null || latest.good() == null) {
      throw new IllegalStateException("Nothing can be said yet");
    }
    return latest.good();
  }

  GradeShare latestWorst() {
    GradeMix latest = latest();
    if (latest == null) {
      throw new IllegalStateException("Nothing can be said yet");
    }
    return latest.grades().getLast();
  }

  String small(GradeShare share) {
    return "%s audits. 95%% interval %s.".formatted(share.counted(), share.range());
  }

  String chartTitle() {
    return "Grades by " + by.code() + (chosen == null ? "" : ": " + chosen.name());
  }

  /** What is drawn, of whom, when, and how it was counted. */
  String about() {
    return "Share of audits chosen at random, by %s, %s to %s. %s"
        .formatted(
            stage.label(),
            mixes.getFirst().window().name(),
            mixes.getLast().window().name(),
            counting());
  }

  private String counting() {
    if (chosen == null) {
      return "Each status counts by how many children have it.";
    }
    return chosen.isTeam()
        ? "Each row counts the twelve months up to its end, each audit as one."
        : "Each audit counts as one.";
  }

  /** Names the periods in which not every status was audited. */
  @Nullable String partly() {
    String periods =
        mixes.stream()
            .filter(GradeMix::isPartly)
            .map(mix -> "%s (%.0f%%)".formatted(mix.label(), mix.covered() * 100))
            .collect(Collectors.joining(", "));
    return periods.isEmpty()
        ? null
        : "No child of some status was audited in these periods, whose figures speak for the"
            + " rest: "
            + periods
            + ".";
  }

  GradeChart chart() {
    return new GradeChart(mixes, WIDTH);
  }

  String slim(GradeMix mix) {
    return mix.good() == null ? mix.said().words() : mix.good().percent() + " good or better";
  }

  String link(Period period, Stage grade) {
    return Address.of("/insight")
        .with("by", period.code())
        .with("grade", grade.code())
        .with("team", team())
        .href();
  }

  String teamLink(TeamLine team) {
    return everybodyLink() + "&team=" + team.node();
  }

  String everybodyLink() {
    return "/insight?by=" + by.code() + "&grade=" + stage.code();
  }

  Address gradeFiles() {
    return Address.of("/insight/grades")
        .with("by", by.code())
        .with("grade", stage.code())
        .with("team", team());
  }

  Address teamFiles() {
    return Address.of("/insight/teams").with("grade", stage.code()).with("team", team());
  }

  private @Nullable String team() {
    return chosen == null ? null : chosen.id().toString();
  }

  /**
   * Down to the audits behind a number. The list of audits knows final grades, and teams by name:
   * from a service one goes by its teams.
   */
  @Nullable String auditsLink(GradeMix mix, GradeShare share) {
    String all = auditsLink(mix);
    return all == null || stage == Stage.FIRST ? null : all + "&grade=" + share.grade();
  }

  @Nullable String auditsLink(GradeMix mix) {
    if (chosen == null ? !opensEverything : !chosen.isTeam()) {
      return null;
    }
    String team =
        chosen == null ? "" : "&team=" + UriUtils.encode(chosen.name(), StandardCharsets.UTF_8);
    Window window = mix.window();
    return "/audits?from=%s&to=%s&state=submitted%s"
        .formatted(month(window.from()), month(window.lastMonth()), team);
  }

  private static String month(LocalDate day) {
    return day.toString().substring(0, 7);
  }
}
