package org.throughline.clocks.running;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.clocks.calendar.CalendarChanged;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.clocks.calendar.CouncilCalendar;
import org.throughline.clocks.rules.Due;
import org.throughline.clocks.rules.Rule;
import org.throughline.clocks.rules.Rules;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.kernel.WorkingDays;

/**
 * Counts running clocks again when the calendar changed, in the transaction of the change, and
 * leaves a note where a due day moved. A day that somebody agreed to stays agreed.
 */
@Component
final class Recount {
  private static final String NOTE =
      """
      insert into clocks.reckoning (authority_id, clock_id, calendar, was_due_on, due_on, at)
      values (:authority, :clock, :calendar, :was, :due, :now)
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final ClockStore store;
  private final Rules rules;
  private final Calendars calendars;
  private final CouncilTime time;

  Recount(
      JdbcClient db,
      Queries queries,
      ClockStore store,
      Rules rules,
      Calendars calendars,
      CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.store = store;
    this.rules = rules;
    this.calendars = calendars;
    this.time = time;
  }

  @EventListener
  void changed(CalendarChanged changed) {
    AuthorityId authority = changed.authority();
    CouncilCalendar calendar = calendars.now(authority);
    Map<UUID, Rule> known = new HashMap<>();
    for (CountedRow row : queries.list(CountedRow.class, Row.of(authority))) {
      Rule rule =
          known.computeIfAbsent(
              row.versionId(), version -> rules.version(authority, row.ruleCode(), version));
      Clock clock = store.held(authority, row.aboutId(), row.id());
      if (clock.isRunning()) {
        recount(authority, clock, rule, calendar);
      }
    }
  }

  private void recount(AuthorityId authority, Clock clock, Rule rule, CouncilCalendar calendar) {
    WorkingDays days = rule.days(calendar);
    List<PauseRow> pauses = store.pauses(authority, clock.id());
    boolean isAgreed = clock.extended() || clock.takenOver();
    Due due = isAgreed ? clock.due() : DueNow.of(clock, rule, days, pauses);
    Set<Integer> taken = store.taken(authority, clock.id(), clock.ladder());
    NextRung next =
        NextRung.first(NextRung.left(rule.ladder(), due, days, clock.ladderSince(), taken))
            .orElse(null);
    LocalDate still = clock.pausedOn();
    store.move(
        authority,
        clock.id(),
        new ClockStore.Standing(
            due.on(),
            calendar.number(),
            clock.ladder(),
            clock.ladderSince(),
            still,
            still == null ? next : null));
    if (!due.on().equals(clock.dueOn())) {
      Row row = Row.of(authority).and("clock", clock.id()).and("calendar", calendar.number());
      row.and("was", clock.dueOn()).and("due", due.on()).and("now", time.now());
      db.sql(NOTE).paramSource(row).update();
    }
  }
}
