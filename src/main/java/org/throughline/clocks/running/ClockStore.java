package org.throughline.clocks.running;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.clocks.calendar.CouncilCalendar;
import org.throughline.clocks.rules.Due;
import org.throughline.clocks.rules.Rule;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;

/** Every write of a clock, and what is read of one. */
@Component
final class ClockStore {
  private static final String START =
      """
      insert into clocks.clock
        (authority_id, id, rule_code, version_id, about_kind, about_id, about_label, owner_id,
         node_id, started_at, started_on, due_by, first_due_on, due_on, due_at, calendar, ladder_since,
         next_rung, next_rung_at, taken_over_at)
      values
        (:authority, :id, :code, :rule, :kind, :about, :label, :owner::uuid,
         :node::uuid, :at, :on, :dueBy::date, :firstDue, :due, :dueAt, :calendar, :since, :rung::int,
         :rungAt, :takenOver)
      on conflict (authority_id, about_kind, about_id, rule_code) where stopped_at is null
        do nothing
      """;
  private static final String STOP =
      """
      update clocks.clock
         set stopped_at = :at, stopped_on = :on, how = :how, stopped_by = :account::uuid,
             note = :note, next_rung = null, next_rung_at = null, version = version + 1
       where authority_id = :authority and id = :id and stopped_at is null
      """;
  private static final String STOP_ALL =
      """
      update clocks.clock
         set stopped_at = :at, stopped_on = :on, how = :how, stopped_by = :account,
             note = :note, next_rung = null, next_rung_at = null, version = version + 1
       where authority_id = :authority and about_id = any(:abouts::uuid[]) and stopped_at is null
      """;
  private static final String STOPPED =
      """
      insert into clocks.run_on (authority_id, clock_id, stopped_at, how, stopped_by, at, by, why)
      select authority_id, id, stopped_at, how, stopped_by, :at, :account, :why
        from clocks.clock
       where authority_id = :authority and id = :id and stopped_at is not null
      """;
  private static final String RUN_ON =
      """
      update clocks.clock
         set stopped_at = null, stopped_on = null, how = null, stopped_by = null, note = null,
             next_rung = :rung::int, next_rung_at = :rungAt, version = version + 1
       where authority_id = :authority and id = :id and stopped_at is not null
      """;
  private static final String MOVE =
      """
      update clocks.clock
         set due_on = :due, calendar = :calendar, ladder = :ladder, ladder_since = :since,
             paused_on = :pausedOn::date, next_rung = :rung::int, next_rung_at = :rungAt,
             version = version + 1
       where authority_id = :authority and id = :id and stopped_at is null
      """;
  private static final String GIVE =
      """
      update clocks.clock
         set owner_id = :owner::uuid, node_id = :node::uuid, version = version + 1
       where authority_id = :authority and id = :id and stopped_at is null
      """;
  private static final String HOLD =
      """
      select id from clocks.clock where authority_id = :authority and id = :id for update
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final Ids ids;

  ClockStore(JdbcClient db, Queries queries, Ids ids) {
    this.db = db;
    this.queries = queries;
    this.ids = ids;
  }

  /** Where a clock stands from now on. */
  record Standing(
      LocalDate dueOn,
      int calendar,
      int ladder,
      Instant ladderSince,
      @Nullable LocalDate pausedOn,
      @Nullable NextRung next) {}

  /** False where one runs already for the same record under the same rule. */
  boolean start(
      AuthorityId authority, Rule rule, Starting starting, Due due, CouncilCalendar calendar) {
    NextRung next =
        NextRung.first(
                NextRung.left(rule.ladder(), due, rule.days(calendar), starting.at(), Set.of()))
            .orElse(null);
    Row row = next(begun(authority, new ClockId(ids.next()), rule, starting, calendar), next);
    row.and("firstDue", due.on()).and("due", due.on()).and("dueAt", due.at());
    row.and("since", starting.at()).and("takenOver", null);
    return db.sql(START).paramSource(row).update() == 1;
  }

  /** The same for one that began elsewhere, whose ladder begins now. */
  ClockId takeOver(
      AuthorityId authority,
      Rule rule,
      Starting starting,
      LocalDate firstDueOn,
      LocalDate dueOn,
      CouncilCalendar calendar,
      Instant now) {
    Due due = new Due(dueOn, null, List.of());
    NextRung next =
        NextRung.first(NextRung.left(rule.ladder(), due, rule.days(calendar), now, Set.of()))
            .orElse(null);
    ClockId id = new ClockId(ids.next());
    Row row = next(begun(authority, id, rule, starting, calendar), next);
    row.and("firstDue", firstDueOn).and("due", dueOn).and("dueAt", null);
    db.sql(START).paramSource(row.and("since", now).and("takenOver", now)).update();
    return id;
  }

  private static Row begun(
      AuthorityId authority, ClockId id, Rule rule, Starting starting, CouncilCalendar calendar) {
    Row row = Row.of(authority).and("id", id).and("calendar", calendar.number());
    row.and("code", rule.code()).and("rule", rule.id()).and("kind", starting.about().kind());
    row.and("about", starting.about().id()).and("label", starting.about().label());
    row.and("owner", starting.owner()).and("node", starting.node()).and("at", starting.at());
    row.and("on", CouncilTime.dateOf(starting.at()));
    return row.and("dueBy", starting.dueBy());
  }

  void stop(
      AuthorityId authority,
      ClockId id,
      How how,
      Instant at,
      @Nullable AccountId by,
      @Nullable String note) {
    Row row = Row.of(authority).and("id", id).and("how", how).and("account", by).and("note", note);
    row.and("at", at).and("on", CouncilTime.dateOf(at));
    db.sql(STOP).paramSource(row).update();
  }

  /** Stops the clocks that run for any of these records. */
  void stopAll(
      AuthorityId authority,
      Collection<UUID> abouts,
      How how,
      Instant at,
      AccountId by,
      String note) {
    Row row = Row.of(authority).and("abouts", abouts).and("how", how).and("note", note);
    row.and("at", at).and("on", CouncilTime.dateOf(at)).and("account", by);
    db.sql(STOP_ALL).paramSource(row).update();
  }

  void runOn(
      AuthorityId authority,
      Clock clock,
      AccountId by,
      Instant at,
      String why,
      @Nullable NextRung next) {
    Row row = next(Row.of(authority).and("id", clock.id()), next);
    row.and("at", at).and("account", by).and("why", why);
    db.sql(STOPPED).paramSource(row).update();
    db.sql(RUN_ON).paramSource(row).update();
  }

  void move(AuthorityId authority, ClockId id, Standing standing) {
    Row row = next(Row.of(authority).and("id", id), standing.next());
    row.and("due", standing.dueOn()).and("calendar", standing.calendar());
    row.and("ladder", standing.ladder()).and("since", standing.ladderSince());
    db.sql(MOVE).paramSource(row.and("pausedOn", standing.pausedOn())).update();
  }

  void give(AuthorityId authority, ClockId id, @Nullable AccountId owner, @Nullable UUID node) {
    Row row = Row.of(authority).and("id", id).and("owner", owner).and("node", node);
    db.sql(GIVE).paramSource(row).update();
  }

  private static Row next(Row row, @Nullable NextRung next) {
    return row.and("rung", next == null ? null : next.rung().position())
        .and("rungAt", next == null ? null : next.at());
  }

  /** All of one record, the first that began first. */
  List<Clock> of(AuthorityId authority, UUID about) {
    return queries.list(Clock.class, Row.of(authority).and("about", about));
  }

  /** One clock, held until the transaction ends so that nobody else moves it meanwhile. */
  Clock held(AuthorityId authority, UUID about, ClockId id) {
    var _ = db.sql(HOLD).paramSource(Row.of(authority).and("id", id)).query().listOfRows();
    return of(authority, about).stream()
        .filter(clock -> clock.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("clock"));
  }

  /** The steps that were taken of the ladder it is on. */
  Set<Integer> taken(AuthorityId authority, ClockId id, int ladder) {
    Row row = Row.of(authority).and("clock", id).and("ladder", ladder);
    return queries.list(TakenRow.class, row).stream()
        .map(TakenRow::position)
        .collect(Collectors.toSet());
  }

  List<PauseRow> pauses(AuthorityId authority, ClockId id) {
    return queries.list(PauseRow.class, Row.of(authority).and("clock", id));
  }
}
