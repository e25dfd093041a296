package org.throughline.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.throughline.clocks.running.OnHomePage;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.Counted;
import org.throughline.web.Role;
import org.throughline.web.TodayLine;
import org.throughline.web.TodayLine.Part;
import org.throughline.web.TodayLine.Urgency;
import org.throughline.web.TodayLines;
import org.throughline.web.Viewer;

/** The actions on a person’s home page: theirs, what waits for their word, what nobody minds. */
@Component
final class ActionLines implements TodayLines, OnHomePage {
  private static final int AHEAD = 7;
  private static final int MOST = 5;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  private final Queries queries;
  private final ActionStore store;
  private final ActionRequests requests;
  private final Risks risks;
  private final CouncilTime time;

  ActionLines(
      Queries queries, ActionStore store, ActionRequests requests, Risks risks, CouncilTime time) {
    this.queries = queries;
    this.store = store;
    this.requests = requests;
    this.risks = risks;
    this.time = time;
  }

  @Override
  public String kind() {
    return "action";
  }

  @Override
  public List<TodayLine> linesFor(Viewer viewer) {
    List<TodayLine> lines = new ArrayList<>();
    lines.addAll(mine(viewer));
    lines.addAll(toCheck(viewer));
    lines.addAll(asked(viewer));
    lines.addAll(unattended(viewer));
    return lines;
  }

  /** What is late or due within a week, the soonest first; the rest stands in the register. */
  private List<TodayLine> mine(Viewer viewer) {
    LocalDate until = time.today().plusDays(AHEAD);
    List<MineRow> rows = queries.list(MineRow.class, row(viewer).and("until", until));
    List<TodayLine> lines = new ArrayList<>(rows.stream().limit(MOST).map(this::mine).toList());
    if (rows.size() > MOST) {
      lines.add(more("More actions of yours are late or due soon", "/actions?mine=true"));
    }
    return lines;
  }

  private TodayLine mine(MineRow row) {
    boolean late = time.today().isAfter(row.dueOn());
    return new TodayLine(
        Part.WAITING,
        late ? Urgency.LATE : Urgency.NEXT,
        row.what(),
        address(row.id()),
        row.number() + ", yours",
        (late ? "Was due " : "Due ") + DAY.format(row.dueOn()));
  }

  private List<TodayLine> toCheck(Viewer viewer) {
    List<ToCheckRow> rows = queries.list(ToCheckRow.class, row(viewer));
    List<TodayLine> lines =
        new ArrayList<>(rows.stream().limit(MOST).map(ActionLines::toCheck).toList());
    if (rows.size() > MOST) {
      lines.add(more("More closed actions wait to be checked", "/actions?state=waiting"));
    }
    return lines;
  }

  private static TodayLine toCheck(ToCheckRow row) {
    return new TodayLine(
        Part.WAITING,
        Urgency.ASK,
        "Check whether %s is done".formatted(row.number()),
        address(row.id()),
        row.what(),
        "Closed " + MOMENT.format(row.closedAt()));
  }

  private List<TodayLine> asked(Viewer viewer) {
    return queries.list(AskedRow.class, row(viewer)).stream()
        .map(found -> store.read(viewer, found.id()))
        .filter(action -> requests.mayAnswer(viewer, action))
        .map(ActionLines::asked)
        .toList();
  }

  private static TodayLine asked(Action action) {
    LocalDate to = action.requestTo();
    return new TodayLine(
        Part.WAITING,
        Urgency.ASK,
        to == null
            ? "Say whether %s may be withdrawn".formatted(action.number())
            : "Say whether %s may have more time".formatted(action.number()),
        action.address(),
        to == null ? action.what() : "To " + DAY.format(to) + ". " + action.what(),
        null);
  }

  private List<TodayLine> unattended(Viewer viewer) {
    UnattendedRow row = queries.one(UnattendedRow.class, row(viewer));
    List<TodayLine> lines = new ArrayList<>();
    if (row.ownerless() > 0) {
      lines.add(
          new TodayLine(
              Part.WAITING,
              Urgency.LATE,
              Counted.things(row.ownerless(), "open action has", "open actions have")
                  + " no owner any more",
              "/actions?without-owner=true",
              "Give each to somebody else",
              null));
    }
    if (row.stale() > 0) {
      lines.add(
          new TodayLine(
              Part.WAITING,
              Urgency.ASK,
              Counted.things(row.stale(), "risk status is", "risk statuses are")
                  + " to be looked at again",
              "/actions?risk-stale=true",
              "Say how the risk to the child stands now",
              null));
    }
    return lines;
  }

  private static TodayLine more(String what, String href) {
    return new TodayLine(
        Part.WAITING, Urgency.NEXT, what, href, "In the register of actions", null);
  }

  private static String address(ActionId id) {
    return "/actions/" + id.value();
  }

  private Row row(Viewer viewer) {
    Instant fresh =
        risks.freshSince(viewer.authority()).atStartOfDay(CouncilTime.LONDON).toInstant();
    return Row.of(viewer.authority())
        .and("account", viewer.account())
        .and("line", viewer.nodes(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE))
        .and("team", viewer.nodes(Role.TEAM_MANAGER))
        .and("practitioner", viewer.is(Role.PRACTITIONER))
        .and("everything", viewer.is(Role.HEAD_OF_QUALITY))
        .and("director", viewer.is(Role.DIRECTOR))
        .and("fresh", fresh)
        .and("most", MOST + 1);
  }
}
