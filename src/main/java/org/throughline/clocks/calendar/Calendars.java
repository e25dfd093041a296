package org.throughline.clocks.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.kernel.WorkingDays;
import org.throughline.people.AuthorityRow;
import org.throughline.people.Founded;
import org.throughline.people.Organisation;
import org.throughline.web.Viewer;

/**
 * The front door to working days. A council's calendar is England's with the days the council has
 * added, taken away or is closed on; every change makes a new version and none is ever altered.
 */
@Component
public final class Calendars {
  private static final String NEXT =
      """
      insert into clocks.calendar_version (authority_id, number, base, why, made_by, made_at)
      values (:authority, :number, :base, :why, :account, :now)
      """;
  private static final String ADD =
      """
      insert into clocks.day (authority_id, id, day, kind, name, since_version)
      values (:authority, :id, :day, :kind, :name, :number)
      """;
  private static final String END =
      """
      update clocks.day set until_version = :number
       where authority_id = :authority and id = :id and until_version is null
      """;
  private static final String ONE_AT_A_TIME =
      """
      select pg_advisory_xact_lock(hashtextextended('calendar ' || :authority::text, 0))
      """;

  /** A calendar and what was read of it: what was read otherwise since makes another. */
  private record Made(VersionRow version, List<DayRow> days, CouncilCalendar calendar) {
    Made {
      days = List.copyOf(days);
    }
  }

  private final Map<AuthorityId, Made> latest = new ConcurrentHashMap<>();
  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;
  private final Organisation organisation;
  private final ApplicationEventPublisher events;

  Calendars(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      History history,
      Ids ids,
      CouncilTime time,
      Organisation organisation,
      ApplicationEventPublisher events) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.history = history;
    this.ids = ids;
    this.time = time;
    this.organisation = organisation;
    this.events = events;
  }

  /** The calendar as it stands. */
  public CouncilCalendar now(AuthorityId authority) {
    return inAuthority.read(
        authority, () -> calendar(authority, versions(authority).getFirst(), days(authority)));
  }

  /** A century of holidays is put in order once, and not at every question about a day. */
  private CouncilCalendar calendar(AuthorityId authority, VersionRow version, List<DayRow> days) {
    Made made = latest.get(authority);
    if (made == null || !made.version().equals(version) || !made.days().equals(days)) {
      made = new Made(version, days, CouncilCalendar.of(version, days));
      latest.put(authority, made);
    }
    return made.calendar();
  }

  List<DayRow> days(AuthorityId authority) {
    return queries.list(DayRow.class, Row.of(authority));
  }

  /** The last fifty, newest first. */
  List<VersionRow> versions(AuthorityId authority) {
    return queries.list(VersionRow.class, Row.of(authority));
  }

  @EventListener
  void founded(Founded founded) {
    begin(founded.authority());
  }

  /** An authority founded before there were calendars has one from the next start. */
  @EventListener(ApplicationReadyEvent.class)
  void started() {
    for (AuthorityRow council : organisation.authorities()) {
      AuthorityId authority = council.authorityId();
      if (inAuthority.read(authority, () -> versions(authority)).isEmpty()) {
        begin(authority);
      }
    }
  }

  /**
   * Gives the authority its first calendar, or a new version where this release knows other public
   * holidays than the one before; otherwise nothing changes.
   */
  public void begin(AuthorityId authority) {
    inAuthority.change(
        authority,
        () -> {
          hold(authority);
          List<VersionRow> versions = versions(authority);
          if (versions.isEmpty()) {
            var _ = next(authority, null, "England’s public holidays");
          } else if (!versions.getFirst().base().equals(England.base())) {
            var _ = next(authority, null, "This release knows other public holidays");
            events.publishEvent(new CalendarChanged(authority));
          }
        });
  }

  /** Says something of one day; every due date that depends on it is counted again. */
  void say(Viewer viewer, DayForm typed) {
    LocalDate day = typed.date();
    DayKind kind = typed.chosen();
    String name = typed.called();
    hold(viewer.authority());
    CouncilCalendar calendar = now(viewer.authority());
    mustMakeADifference(calendar, day, kind);
    String said = "%s: %s, %s".formatted(Said.day(day), kind.label().toLowerCase(Locale.UK), name);
    Row row = Row.of(viewer.authority()).and("id", ids.next()).and("day", day).and("kind", kind);
    row.and("name", name).and("number", next(viewer.authority(), viewer.account(), said));
    db.sql(ADD).paramSource(row).update();
    changed(viewer, "said of a day", said);
  }

  /** Takes back what was said of a day. */
  void takeBack(Viewer viewer, UUID id) {
    hold(viewer.authority());
    DayRow day =
        days(viewer.authority()).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("day"));
    String said = "%s, %s, taken back".formatted(Said.day(day.day()), day.name());
    int number = next(viewer.authority(), viewer.account(), said);
    Row row = Row.of(viewer.authority()).and("id", id).and("number", number);
    db.sql(END).paramSource(row).update();
    changed(viewer, "took back a day", said);
  }

  private void changed(Viewer viewer, String verb, String said) {
    history.did(viewer, subject(viewer), verb, said);
    events.publishEvent(new CalendarChanged(viewer.authority()));
  }

  static Subject subject(Viewer viewer) {
    return Subject.of("calendar", viewer.authority(), "Working days");
  }

  private int next(AuthorityId authority, @Nullable AccountId by, String why) {
    List<VersionRow> versions = versions(authority);
    int number = versions.isEmpty() ? 1 : versions.getFirst().number() + 1;
    Row row = Row.of(authority).and("number", number).and("base", England.base()).and("why", why);
    db.sql(NEXT).paramSource(row.and("account", by).and("now", time.now())).update();
    return number;
  }

  private void hold(AuthorityId authority) {
    var _ = db.sql(ONE_AT_A_TIME).paramSource(Row.of(authority)).query().listOfRows();
  }

  private static void mustMakeADifference(CouncilCalendar calendar, LocalDate day, DayKind kind) {
    switch (kind) {
      case ADDED -> mustBeWorking(calendar.common(), day);
      case CLOSURE -> mustBeWorking(calendar.own(), day);
      case REMOVED -> mustBeAHoliday(calendar.common(), day);
    }
  }

  private static void mustBeWorking(WorkingDays days, LocalDate day) {
    String why = days.whyOff(day).orElse("");
    if (!why.isEmpty()) {
      throw Refused.unusable("%s is no working day already: %s.".formatted(Said.day(day), why))
          .about("day");
    }
  }

  private static void mustBeAHoliday(WorkingDays days, LocalDate day) {
    boolean weekday = new WorkingDays(Map.of()).isWorking(day);
    if (!weekday || !England.holidays().containsKey(day) || days.isWorking(day)) {
      throw Refused.unusable(
              "%s is no public holiday that could be taken out.".formatted(Said.day(day)))
          .about("day");
    }
  }
}
