package org.throughline.clocks.running;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.clocks.rules.Rule;
import org.throughline.clocks.rules.Rules;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Recurring;
import org.throughline.kernel.Row;
import org.throughline.kernel.WorkingDays;
import org.throughline.messages.Messages;
import org.throughline.messages.Urgency;
import org.throughline.people.AuthorityRow;
import org.throughline.people.Organisation;

/**
 * Takes the steps of ladders whose time has come. Each is taken once, whoever sweeps: what was told
 * and that it was told are one transaction, and a clock somebody else is at is passed over.
 */
@Component
public final class Sweep implements Recurring {
  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
  private static final int AT_ONCE = 100;
  private static final String TAKEN =
      """
      insert into clocks.rung_told (authority_id, clock_id, ladder, position, told, at)
      values (:authority, :clock, :ladder, :position, :told::uuid[], :now)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final Organisation organisation;
  private final ClockStore store;
  private final Rules rules;
  private final Calendars calendars;
  private final Seats seats;
  private final Messages messages;
  private final CouncilTime time;

  Sweep(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      Organisation organisation,
      ClockStore store,
      Rules rules,
      Calendars calendars,
      Seats seats,
      Messages messages,
      CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.organisation = organisation;
    this.store = store;
    this.rules = rules;
    this.calendars = calendars;
    this.seats = seats;
    this.messages = messages;
    this.time = time;
  }

  @Override
  public String name() {
    return "clock-sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  /** Sweeps every council; what goes wrong in one keeps no other waiting. */
  @Override
  public void run() {
    for (AuthorityRow council : organisation.authorities()) {
      try {
        var _ = sweep(council.authorityId(), time.now());
      } catch (RuntimeException e) {
        // Without the words of the database, which may quote a row.
        LOG.error("Clocks of {} were not swept: {}", council.code(), e.getClass().getSimpleName());
      }
    }
  }

  /** Takes every step that is due by this moment; answers of how many clocks. */
  public int sweep(AuthorityId authority, Instant now) {
    int all = 0;
    int some = AT_ONCE;
    while (some == AT_ONCE) {
      some = inAuthority.write(authority, () -> some(authority, now));
      all += some;
    }
    return all;
  }

  private int some(AuthorityId authority, Instant now) {
    List<RipeRow> ripe = queries.list(RipeRow.class, Row.of(authority).and("now", now));
    ripe.forEach(row -> take(authority, store.held(authority, row.aboutId(), row.id()), now));
    return ripe.size();
  }

  private void take(AuthorityId authority, Clock clock, Instant now) {
    Rule rule = rules.version(authority, clock.ruleCode(), clock.versionId());
    WorkingDays days = rule.days(calendars.now(authority));
    Set<Integer> taken = store.taken(authority, clock.id(), clock.ladder());
    List<NextRung> left =
        NextRung.left(rule.ladder(), clock.due(), days, clock.ladderSince(), taken);
    List<NextRung> ripe = left.stream().filter(next -> !next.at().isAfter(now)).toList();
    Set<AccountId> people = seats.told(authority, clock, ripe);
    messages.tell(authority, people, Urgency.NEWS, DueWords.of(clock, days, now), clock.about());
    ripe.forEach(next -> record(authority, clock, next, people, now));
    NextRung next = left.stream().skip(ripe.size()).findFirst().orElse(null);
    store.move(
        authority,
        clock.id(),
        new ClockStore.Standing(
            clock.dueOn(),
            clock.calendarNumber(),
            clock.ladder(),
            clock.ladderSince(),
            clock.pausedOn(),
            next));
  }

  private void record(
      AuthorityId authority, Clock clock, NextRung next, Set<AccountId> people, Instant now) {
    Row row = Row.of(authority).and("clock", clock.id()).and("ladder", clock.ladder());
    row.and("position", next.rung().position()).and("told", people).and("now", now);
    db.sql(TAKEN).paramSource(row).update();
  }
}
