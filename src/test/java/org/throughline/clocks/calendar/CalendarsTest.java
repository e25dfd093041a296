package org.throughline.clocks.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.clocks.running.Clock;
import org.throughline.clocks.running.Clocks;
import org.throughline.clocks.running.How;
import org.throughline.clocks.running.ReckoningRow;
import org.throughline.clocks.running.Starting;
import org.throughline.history.Subject;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Refused;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.TypedDate;

@RoomTest
class CalendarsTest {
  private static final Instant MONDAY = Instant.parse("2027-07-05T09:00:00Z");
  private static final LocalDate WEDNESDAY = LocalDate.of(2027, 7, 7);

  @Autowired Calendars calendars;
  @Autowired Clocks clocks;
  @Autowired InAuthority inAuthority;
  @Autowired JdbcClient db;
  @Autowired TestCouncils councils;

  private TestCouncil council;
  private Viewer administrator;

  @BeforeEach
  void aCouncil() {
    council = councils.found();
    administrator = council.as(Role.ADMINISTRATOR);
  }

  private void say(LocalDate day, DayKind kind, String name) {
    inAuthority.change(
        council.id(),
        () -> calendars.say(administrator, new DayForm(TypedDate.of(day), Kebab.of(kind), name)));
  }

  private Clock start(String rule) {
    Subject about = new Subject("thing", UUID.randomUUID(), "A thing");
    return clocks.start(council.id(), rule, new Starting(about, MONDAY, null, null)).orElseThrow();
  }

  private Clock again(Clock clock) {
    return clocks.of(council.id(), clock.aboutId()).getFirst();
  }

  @Test
  void aProclaimedDayMovesWhatRunsAndSaysSo() {
    Clock complaint = start("complaint-stage-1");
    Clock months = start("later-looked-after-review");
    assertThat(complaint.dueOn()).isEqualTo("2027-07-19");
    assertThat(complaint.calendar()).endsWith(".1");

    say(WEDNESDAY, DayKind.ADDED, "Day of thanks");

    Clock moved = again(complaint);
    assertThat(moved.dueOn()).isEqualTo("2027-07-20");
    assertThat(moved.firstDueOn()).isEqualTo("2027-07-19");
    assertThat(moved.calendar()).endsWith(".2");
    ReckoningRow note = clocks.reckonings(council.id(), moved.id()).getFirst();
    assertThat(note.why()).contains("Wednesday 7 July 2027", "Day of thanks");
    assertThat(note.wasDueOn()).isEqualTo("2027-07-19");
    assertThat(again(months)).isEqualTo(months);
  }

  @Test
  void whatIsTakenBackMovesItBackAndBothNotesStay() {
    Clock complaint = start("complaint-stage-1");
    say(WEDNESDAY, DayKind.ADDED, "Day of thanks");
    UUID day = inAuthority.read(council.id(), () -> calendars.days(council.id()).getFirst().id());
    inAuthority.change(council.id(), () -> calendars.takeBack(administrator, day));
    assertThat(again(complaint).dueOn()).isEqualTo("2027-07-19");
    assertThat(clocks.reckonings(council.id(), complaint.id())).hasSize(2);
    assertThat(calendars.now(council.id()).number()).isEqualTo(3);
  }

  @Test
  void aClosureCountsForTheCouncilsOwnRulesOnly() {
    Clock own = start("reflective-conversation");
    Clock statute = start("complaint-stage-1");
    Clock guidance = start("assessment");
    say(WEDNESDAY, DayKind.CLOSURE, "Town show");
    assertThat(again(own).dueOn()).isEqualTo(own.dueOn().plusDays(1));
    assertThat(again(statute).dueOn()).isEqualTo(statute.dueOn());
    assertThat(again(guidance).dueOn()).isEqualTo(guidance.dueOn());
    assertThat(clocks.reckonings(council.id(), statute.id())).isEmpty();
  }

  @Test
  void aHolidayThatWasCalledOffIsAWorkingDay() {
    LocalDate august = LocalDate.of(2027, 8, 30);
    assertThat(calendars.now(council.id()).common().isWorking(august)).isFalse();
    say(august, DayKind.REMOVED, "Moved to September");
    assertThat(calendars.now(council.id()).common().isWorking(august)).isTrue();
    assertThat(calendars.now(council.id()).own().isWorking(august)).isTrue();
  }

  @Test
  void whatStoppedIsLeftAsItWas() {
    Clock done = start("complaint-stage-1");
    clocks.stop(council.id(), done.aboutId(), "complaint-stage-1", How.DONE, MONDAY, null, null);
    say(WEDNESDAY, DayKind.ADDED, "Day of thanks");
    assertThat(again(done).dueOn()).isEqualTo("2027-07-19");
    assertThat(again(done).calendar()).endsWith(".1");
  }

  @Test
  void whatMakesNoDifferenceIsRefusedWithAReason() {
    assertThatThrownBy(() -> say(LocalDate.of(2027, 7, 10), DayKind.ADDED, "Saturday fair"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("no working day already: Saturday");
    assertThatThrownBy(() -> say(LocalDate.of(2027, 12, 27), DayKind.CLOSURE, "Christmas"))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> say(WEDNESDAY, DayKind.REMOVED, "Not one"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("no public holiday");
    say(WEDNESDAY, DayKind.ADDED, "Day of thanks");
    assertThatThrownBy(() -> say(WEDNESDAY, DayKind.ADDED, "Once more"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Day of thanks");
    assertThat(calendars.now(council.id()).number()).isEqualTo(2);
  }

  @Test
  void aReleaseThatKnowsOtherHolidaysCountsAgain() {
    Clock complaint = start("complaint-stage-1");
    inAuthority.change(
        council.id(),
        () -> {
          var _ =
              db.sql(
                      """
                      insert into clocks.calendar_version
                        (authority_id, number, base, why, made_at)
                      values (:authority, 2, 'england-00000000', 'An older release', :now)
                      """)
                  .param("authority", council.id().value())
                  .param("now", java.sql.Timestamp.from(MONDAY))
                  .update();
        });
    calendars.begin(council.id());
    assertThat(calendars.now(council.id()).number()).isEqualTo(3);
    assertThat(calendars.now(council.id()).label()).doesNotContain("00000000");
    assertThat(again(complaint).calendar()).endsWith(".3");
    assertThat(again(complaint).dueOn()).isEqualTo(complaint.dueOn());
    calendars.begin(council.id());
    assertThat(calendars.now(council.id()).number()).isEqualTo(3);
  }

  @Test
  void anotherCouncilsDaysAreItsOwn() {
    TestCouncil other = councils.found();
    say(WEDNESDAY, DayKind.ADDED, "Day of thanks");
    assertThat(calendars.now(other.id()).common().isWorking(WEDNESDAY)).isTrue();
    assertThat(calendars.now(other.id()).number()).isEqualTo(1);
  }
}
