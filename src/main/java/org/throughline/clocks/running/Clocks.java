package org.throughline.clocks.running;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.clocks.calendar.CouncilCalendar;
import org.throughline.clocks.rules.Due;
import org.throughline.clocks.rules.Rule;
import org.throughline.clocks.rules.Rules;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;

/**
 * The front door to running clocks. Rooms start and stop them inside the transaction of what
 * happened; each keeps the version of its rule that was in force when it began.
 */
@Component
public final class Clocks {
  private final ClockStore store;
  private final Queries queries;
  private final Rules rules;
  private final Calendars calendars;
  private final InAuthority inAuthority;

  Clocks(
      ClockStore store,
      Queries queries,
      Rules rules,
      Calendars calendars,
      InAuthority inAuthority) {
    this.store = store;
    this.queries = queries;
    this.rules = rules;
    this.calendars = calendars;
    this.inAuthority = inAuthority;
  }

  /**
   * Starts a clock under a rule; where one runs already for the same record under the same rule,
   * that one goes on and is answered. Nothing runs where the council does not use the rule.
   */
  public Optional<Clock> start(AuthorityId authority, String code, Starting starting) {
    return inAuthority.write(
        authority,
        () -> {
          rules
              .find(authority, code, CouncilTime.dateOf(starting.at()))
              .ifPresent(rule -> start(authority, rule, starting));
          return running(authority, starting.about().id(), code);
        });
  }

  private void start(AuthorityId authority, Rule rule, Starting starting) {
    CouncilCalendar calendar = calendars.now(authority);
    Due limit = rule.limit().due(starting.at(), rule.days(calendar));
    Due due = DueNow.sooner(limit, starting.dueBy());
    var _ = store.start(authority, rule, starting, due, calendar);
  }

  /** The clock that runs for a record under a rule, if one does. */
  public Optional<Clock> running(AuthorityId authority, UUID about, String code) {
    return of(authority, about).stream()
        .filter(clock -> clock.isRunning() && clock.ruleCode().equals(code))
        .findFirst();
  }

  /** Every clock of one record, running or stopped, the first that began first. */
  public List<Clock> of(AuthorityId authority, UUID about) {
    return inAuthority.read(authority, () -> store.of(authority, about));
  }

  /** Stops the clock that runs for a record under a rule; nothing happens where none does. */
  public void stop(
      AuthorityId authority,
      UUID about,
      String code,
      How how,
      Instant at,
      @Nullable AccountId by,
      @Nullable String note) {
    inAuthority.change(
        authority,
        () ->
            running(authority, about, code)
                .ifPresent(clock -> store.stop(authority, clock.id(), how, at, by, note)));
  }

  /**
   * Lets the clock that stopped last for a record under a rule run again towards the same due day:
   * what was taken for done was not, and nobody gains time by it. Steps of its ladder whose day
   * passed meanwhile are taken at the next sweep. Nothing happens where none has stopped.
   */
  public void runOn(
      AuthorityId authority, UUID about, String code, AccountId by, Instant at, String why) {
    inAuthority.change(
        authority,
        () ->
            of(authority, about).stream()
                .filter(clock -> !clock.isRunning() && clock.ruleCode().equals(code))
                .reduce((_, last) -> last)
                .ifPresent(clock -> runOn(authority, clock, by, at, why)));
  }

  private void runOn(AuthorityId authority, Clock clock, AccountId by, Instant at, String why) {
    Rule rule = rules.version(authority, clock.ruleCode(), clock.versionId());
    Set<Integer> taken = store.taken(authority, clock.id(), clock.ladder());
    NextRung next =
        NextRung.first(
                NextRung.left(
                    rule.ladder(),
                    clock.due(),
                    rule.days(calendars.now(authority)),
                    clock.ladderSince(),
                    taken))
            .orElse(null);
    store.runOn(authority, clock, by, at, why, clock.pausedOn() == null ? next : null);
  }

  /** What is due has another owner, or is another team's, from now on. */
  public void give(
      AuthorityId authority,
      UUID about,
      String code,
      @Nullable AccountId owner,
      @Nullable UUID node) {
    inAuthority.change(
        authority,
        () ->
            running(authority, about, code)
                .ifPresent(clock -> store.give(authority, clock.id(), owner, node)));
  }

  /** Why and until when a clock was extended, the first first. */
  public List<ExtensionRow> extensions(AuthorityId authority, ClockId id) {
    return list(authority, ExtensionRow.class, id);
  }

  /** When a clock stood still, the first first. */
  public List<PauseRow> pauses(AuthorityId authority, ClockId id) {
    return list(authority, PauseRow.class, id);
  }

  /** How its due day moved because the calendar changed, the first first. */
  public List<ReckoningRow> reckonings(AuthorityId authority, ClockId id) {
    return list(authority, ReckoningRow.class, id);
  }

  private <T extends Record> List<T> list(AuthorityId authority, Class<T> row, ClockId id) {
    return inAuthority.read(authority, () -> queries.list(row, Row.of(authority).and("clock", id)));
  }
}
