package org.throughline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.clocks.calendar.CouncilCalendar;
import org.throughline.clocks.rules.Due;
import org.throughline.clocks.rules.Rule;
import org.throughline.clocks.rules.Rules;
import org.throughline.clocks.running.Clocks;
import org.throughline.clocks.running.How;
import org.throughline.clocks.running.Starting;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.WorkingDays;

/**
 * The clocks of a council's past: those that stopped are written in bulk as they would stand, those
 * that run are started like any other.
 */
final class PastClocks {
  private static final String CLOCKS =
      """
      insert into clocks.clock
      select * from json_populate_recordset(null::clocks.clock, :rows::json)
      """;

  private record Stopped(
      UUID authorityId,
      UUID id,
      String ruleCode,
      UUID versionId,
      String aboutKind,
      UUID aboutId,
      String aboutLabel,
      @Nullable UUID ownerId,
      @Nullable UUID nodeId,
      Instant startedAt,
      LocalDate startedOn,
      LocalDate firstDueOn,
      LocalDate dueOn,
      int calendar,
      int ladder,
      Instant ladderSince,
      Instant stoppedAt,
      LocalDate stoppedOn,
      String how,
      @Nullable String note,
      int version) {}

  private final Made made;
  private final Rules rules;
  private final Clocks clocks;
  private final CouncilCalendar calendar;
  // Here a rule begins on the first of a month, so one look a month is enough.
  private final Map<String, Rule> known = new HashMap<>();
  private final List<Stopped> stopped = new ArrayList<>();

  PastClocks(Made made, Rules rules, Calendars calendars, Clocks clocks) {
    this.made = made;
    this.rules = rules;
    this.clocks = clocks;
    this.calendar = calendars.now(made.peopled().authority());
  }

  WorkingDays days() {
    return calendar.own();
  }

  /** When something that began at this moment was due under a rule of days. */
  LocalDate due(String code, Instant at) {
    return due(rule(code, at), at).on();
  }

  private Due due(Rule rule, Instant at) {
    return rule.limit().due(at, rule.days(calendar));
  }

  private Rule rule(String code, Instant at) {
    LocalDate day = CouncilTime.dateOf(at);
    return known.computeIfAbsent(
        code + YearMonth.from(day), _ -> rules.inForce(authority(), code, day));
  }

  private AuthorityId authority() {
    return made.peopled().authority();
  }

  UUID running(String code, Starting starting) {
    return clocks.start(authority(), code, starting).orElseThrow().id().value();
  }

  /** One that began as {@code starting} says and has stopped. */
  void stopped(String code, Starting starting, Instant at, How how, @Nullable String note) {
    var _ = stopped(code, starting, null, at, how, note);
  }

  /** The same, put off to a later day where one is given; answers its id. */
  UUID stopped(
      String code,
      Starting starting,
      @Nullable LocalDate later,
      Instant at,
      How how,
      @Nullable String note) {
    UUID id = made.ids().next();
    Rule rule = rule(code, starting.at());
    LocalDate due = due(rule, starting.at()).on();
    Subject about = starting.about();
    AccountId owner = starting.owner();
    stopped.add(
        new Stopped(
            made.id(),
            id,
            code,
            rule.id(),
            about.kind(),
            about.id(),
            about.label(),
            owner == null ? null : owner.value(),
            starting.node(),
            starting.at(),
            CouncilTime.dateOf(starting.at()),
            due,
            later == null ? due : later,
            calendar.number(),
            1,
            starting.at(),
            at,
            CouncilTime.dateOf(at),
            Kebab.of(how),
            note,
            1));
    return id;
  }

  void write(BulkRows bulk) {
    bulk.add(CLOCKS, stopped);
  }
}
