package org.throughline.clocks.running;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.clocks.calendar.CouncilCalendar;
import org.throughline.clocks.rules.Rule;
import org.throughline.clocks.rules.Rules;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Viewer;

/**
 * Clocks that began elsewhere and go on here. What they were due on there stays, and no calendar
 * moves it. Nobody is warned of what was late before it came: only steps of the ladder that lie
 * ahead are taken.
 */
@Component
public final class TakenOverClocks {
  private final ClockStore store;
  private final ClockTerms terms;
  private final Clocks clocks;
  private final Rules rules;
  private final Calendars calendars;
  private final CouncilTime time;

  TakenOverClocks(
      ClockStore store,
      ClockTerms terms,
      Clocks clocks,
      Rules rules,
      Calendars calendars,
      CouncilTime time) {
    this.store = store;
    this.terms = terms;
    this.clocks = clocks;
    this.rules = rules;
    this.calendars = calendars;
    this.time = time;
  }

  /**
   * Takes a clock over under the rule as it holds today, in the caller’s transaction; nothing runs
   * where the council does not use the rule. A later day than the first is written down as agreed.
   */
  public Optional<Clock> start(
      Viewer viewer,
      String code,
      Subject about,
      AccountId owner,
      @Nullable UUID node,
      Elsewhere from) {
    AuthorityId authority = viewer.authority();
    rules
        .find(authority, code, time.today())
        .ifPresent(rule -> start(viewer, rule, about, owner, node, from));
    return clocks.running(authority, about.id(), code);
  }

  private void start(
      Viewer viewer,
      Rule rule,
      Subject about,
      AccountId owner,
      @Nullable UUID node,
      Elsewhere from) {
    CouncilCalendar calendar = calendars.now(viewer.authority());
    Instant since = from.since() == null ? time.now() : startOf(from.since());
    LocalDate first =
        from.firstDueOn() == null
            ? rule.limit().due(since, rule.days(calendar)).on()
            : from.firstDueOn();
    LocalDate due = from.dueOn() == null ? first : from.dueOn();
    Starting starting = new Starting(about, since, owner, node);
    var id = store.takeOver(viewer.authority(), rule, starting, first, due, calendar, time.now());
    if (due.isAfter(first)) {
      terms.agreedElsewhere(viewer, id, first, due, from.source());
    }
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(CouncilTime.LONDON).toInstant();
  }

  /** Stops the clocks of all these records, which were taken over by mistake. */
  public void takeBack(Viewer viewer, Collection<UUID> abouts, String why) {
    store.stopAll(viewer.authority(), abouts, How.WITHDRAWN, time.now(), viewer.account(), why);
  }
}
