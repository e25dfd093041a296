package org.throughline.clocks.running;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.clocks.calendar.CouncilCalendar;
import org.throughline.clocks.rules.Direction;
import org.throughline.clocks.rules.Due;
import org.throughline.clocks.rules.Extension;
import org.throughline.clocks.rules.Rule;
import org.throughline.clocks.rules.Rules;
import org.throughline.clocks.rules.TimeLimit;
import org.throughline.history.History;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.kernel.WorkingDays;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/**
 * Changing the terms of a clock that runs, as its rule allows and no further: a later due day that
 * somebody agreed to, and stretches in which it stands still. Each is a row with its reason.
 */
@Component
public final class ClockTerms {
  private static final int LONGEST = 500;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final String EXTEND =
      """
      insert into clocks.extension
        (authority_id, id, clock_id, was_due_on, due_on, reason, approved_by, at)
      values (:authority, :id, :clock, :was, :due, :reason, :account, :now)
      """;
  private static final String PAUSE =
      """
      insert into clocks.pause (authority_id, id, clock_id, from_day, reason, approved_by, at)
      values (:authority, :id, :clock, :from, :reason, :account, :now)
      """;
  private static final String RESUME =
      """
      update clocks.pause set until_day = :until
       where authority_id = :authority and clock_id = :clock and until_day is null
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final ClockStore store;
  private final Rules rules;
  private final Calendars calendars;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  ClockTerms(
      JdbcClient db,
      Queries queries,
      ClockStore store,
      Rules rules,
      Calendars calendars,
      History history,
      Ids ids,
      CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.store = store;
    this.rules = rules;
    this.calendars = calendars;
    this.history = history;
    this.ids = ids;
    this.time = time;
  }

  /**
   * Makes it due on a later day, by somebody the rule names; the ladder begins anew. To be called
   * in the transaction of the room whose clock it is.
   */
  public void extend(Viewer viewer, Clock seen, LocalDate to, String reason) {
    Clock clock = running(viewer, seen);
    Rule rule = rules.version(viewer.authority(), clock.ruleCode(), clock.versionId());
    Extension allowed = rule.extension();
    if (allowed == null) {
      throw Refused.unusable("%s may not be extended.".formatted(rule.name())).about("to");
    }
    mustAgree(viewer, clock, allowed.role());
    CouncilCalendar calendar = calendars.now(viewer.authority());
    mustBeAllowed(clock, to, latest(viewer, clock, rule, allowed, calendar));
    Row row = row(viewer, clock, reason).and("was", clock.dueOn()).and("due", to);
    db.sql(EXTEND).paramSource(row).update();
    Due due = new Due(to, null, List.of());
    NextRung next =
        NextRung.first(NextRung.left(rule.ladder(), due, rule.days(calendar), time.now(), Set.of()))
            .orElse(null);
    store.move(
        viewer.authority(),
        clock.id(),
        new ClockStore.Standing(
            to,
            calendar.number(),
            clock.ladder() + 1,
            time.now(),
            clock.pausedOn(),
            paused(clock, next)));
    history.did(viewer, clock.about(), "extended " + lower(rule), said(clock.dueOn(), to, reason));
  }

  /** Writes down a later day that was agreed to before the clock came here. */
  void agreedElsewhere(Viewer viewer, ClockId clock, LocalDate was, LocalDate due, String source) {
    Row row = Row.of(viewer.authority()).and("id", ids.next()).and("clock", clock);
    row.and("was", was).and("due", due).and("reason", source);
    row.and("account", viewer.account()).and("now", time.now());
    db.sql(EXTEND).paramSource(row).update();
  }

  private LocalDate latest(
      Viewer viewer, Clock clock, Rule rule, Extension allowed, CouncilCalendar calendar) {
    WorkingDays days = rule.days(calendar);
    if (allowed.each()) {
      return new TimeLimit(allowed.by(), rule.limit().unit(), Direction.FORWARD, false)
          .due(clock.dueOn(), days)
          .on();
    }
    return DueNow.latest(
        clock, rule, allowed.by(), days, store.pauses(viewer.authority(), clock.id()));
  }

  private void mustBeAllowed(Clock clock, LocalDate to, LocalDate latest) {
    if (to.isBefore(time.today())) {
      throw Refused.unusable("A new due day cannot lie in the past.").about("to");
    }
    if (!to.isAfter(clock.dueOn())) {
      throw Refused.unusable(
              "It is due on %s already: the new day must be later."
                  .formatted(DAY.format(clock.dueOn())))
          .about("to");
    }
    if (to.isAfter(latest)) {
      throw Refused.unusable(
              "Its rule allows until %s at the latest.".formatted(DAY.format(latest)))
          .about("to");
    }
  }

  /** Lets it stand still from today on. */
  public void pause(Viewer viewer, Clock seen, String reason) {
    Clock clock = running(viewer, seen);
    Rule rule = rules.version(viewer.authority(), clock.ruleCode(), clock.versionId());
    if (!rule.pausable()) {
      throw Refused.unusable("%s may not be paused.".formatted(rule.name())).about("reason");
    }
    if (clock.pausedOn() != null) {
      throw Refused.conflict("It stands still already.");
    }
    mustAgree(viewer, clock, Role.HEAD_OF_SERVICE);
    db.sql(PAUSE).paramSource(row(viewer, clock, reason).and("from", time.today())).update();
    store.move(viewer.authority(), clock.id(), standing(clock, clock.dueOn(), time.today(), null));
    history.did(viewer, clock.about(), "paused " + lower(rule), reason.strip());
  }

  /** Lets it run on; it is due later by the days it stood still. */
  public void resume(Viewer viewer, Clock seen) {
    Clock clock = running(viewer, seen);
    LocalDate from = clock.pausedOn();
    if (from == null) {
      throw Refused.conflict("It runs already.");
    }
    mustAgree(viewer, clock, Role.HEAD_OF_SERVICE);
    Rule rule = rules.version(viewer.authority(), clock.ruleCode(), clock.versionId());
    WorkingDays days = rule.days(calendars.now(viewer.authority()));
    LocalDate due = DueNow.later(clock.dueOn(), rule.limit().unit(), from, time.today(), days);
    Row row = Row.of(viewer.authority()).and("clock", clock.id()).and("until", time.today());
    db.sql(RESUME).paramSource(row).update();
    Set<Integer> taken = store.taken(viewer.authority(), clock.id(), clock.ladder());
    NextRung next =
        NextRung.first(
                NextRung.left(
                    rule.ladder(), new Due(due, null, List.of()), days, clock.ladderSince(), taken))
            .orElse(null);
    store.move(viewer.authority(), clock.id(), standing(clock, due, null, next));
    history.did(viewer, clock.about(), "resumed " + lower(rule), null);
  }

  private ClockStore.Standing standing(
      Clock clock, LocalDate due, @Nullable LocalDate pausedOn, @Nullable NextRung next) {
    return new ClockStore.Standing(
        due, clock.calendarNumber(), clock.ladder(), clock.ladderSince(), pausedOn, next);
  }

  private static @Nullable NextRung paused(Clock clock, @Nullable NextRung next) {
    return clock.pausedOn() == null ? next : null;
  }

  private Clock running(Viewer viewer, Clock seen) {
    Clock clock = store.held(viewer.authority(), seen.aboutId(), seen.id());
    if (!clock.isRunning()) {
      throw Refused.conflict("It has stopped meanwhile, so nothing was changed.");
    }
    return clock;
  }

  /** Whether this viewer may agree to a later day of this clock. */
  public boolean mayExtend(Viewer viewer, Clock clock) {
    Extension allowed =
        rules.version(viewer.authority(), clock.ruleCode(), clock.versionId()).extension();
    return clock.isRunning() && allowed != null && agrees(viewer, clock, allowed.role());
  }

  private void mustAgree(Viewer viewer, Clock clock, Role role) {
    if (!agrees(viewer, clock, role)) {
      throw Refused.notAllowed(
          "A %s in the line agrees to this, and not whoever owns it."
              .formatted(role.label().toLowerCase(Locale.UK)));
    }
  }

  /**
   * Somebody with the role over the node whose clock it is, and not its owner; the director where
   * nobody but the owner has it.
   */
  private boolean agrees(Viewer viewer, Clock clock, Role role) {
    if (viewer.account().equals(clock.ownerId())) {
      return false;
    }
    Row row = Row.of(viewer.authority()).and("node", clock.nodeId()).and("role", role);
    row.and("nodes", viewer.nodes(role)).and("owner", clock.ownerId());
    CoveredNodeRow line = queries.one(CoveredNodeRow.class, row);
    return line.covered() || (line.vacant() && viewer.is(Role.DIRECTOR));
  }

  private Row row(Viewer viewer, Clock clock, String reason) {
    String said = reason.strip();
    if (said.isEmpty() || said.length() > LONGEST) {
      throw Refused.unusable("Say why, in at most 500 characters.").about("reason");
    }
    Instant now = time.now();
    return Row.of(viewer.authority())
        .and("id", ids.next())
        .and("clock", clock.id())
        .and("reason", said)
        .and("account", viewer.account())
        .and("now", now);
  }

  private static String lower(Rule rule) {
    String name = rule.name();
    return name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
  }

  private static String said(LocalDate was, LocalDate to, String reason) {
    return "From %s to %s: %s".formatted(DAY.format(was), DAY.format(to), reason.strip());
  }
}
