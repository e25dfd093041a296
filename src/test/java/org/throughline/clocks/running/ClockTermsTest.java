package org.throughline.clocks.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.history.Subject;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Refused;
import org.throughline.kernel.WorkingDays;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class ClockTermsTest {
  private static final String COMPLAINT = "complaint-stage-1";
  private static final String RE_AUDIT = "re-audit";

  @Autowired Clocks clocks;
  @Autowired ClockTerms terms;
  @Autowired Calendars calendars;
  @Autowired InAuthority inAuthority;
  @Autowired CouncilTime time;
  @Autowired TestCouncils councils;

  private TestCouncil council;
  private Viewer head;
  private WorkingDays days;

  @BeforeEach
  void aCouncil() {
    council = councils.found();
    head = council.as(Role.HEAD_OF_SERVICE);
    days = calendars.now(council.id()).common();
  }

  private Clock start(String rule, Instant at) {
    Subject about = new Subject("thing", UUID.randomUUID(), "A thing");
    return clocks
        .start(
            council.id(),
            rule,
            new Starting(
                about, at, council.as(Role.PRACTITIONER).account(), council.node("Northmere 1")))
        .orElseThrow();
  }

  private Clock again(Clock clock) {
    return clocks.of(council.id(), clock.aboutId()).getFirst();
  }

  private void extend(Viewer viewer, Clock clock, LocalDate to, String reason) {
    inAuthority.change(council.id(), () -> terms.extend(viewer, clock, to, reason));
  }

  @Test
  void itIsExtendedAsFarAsItsRuleAllowsAndTheFirstDayStaysKnown() {
    Clock clock = start(COMPLAINT, time.now());
    LocalDate most = days.after(clock.startedOn(), 20);
    extend(head, clock, days.after(clock.dueOn(), 4), "Two families to be heard");
    extend(head, clock, most, "A witness is away");
    Clock extended = again(clock);
    assertThat(extended.dueOn()).isEqualTo(most);
    assertThat(extended.firstDueOn()).isEqualTo(clock.dueOn());
    assertThat(clocks.extensions(council.id(), clock.id()))
        .extracting(ExtensionRow::reason)
        .containsExactly("Two families to be heard", "A witness is away");
    assertThatThrownBy(() -> extend(head, clock, days.after(most, 1), "More"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("at the latest");
    assertThat(again(clock)).isEqualTo(extended);
  }

  @Test
  void itIsNeverExtendedIntoThePastNorMadeDueSooner() {
    Clock clock = start(COMPLAINT, time.now());
    assertThatThrownBy(() -> extend(head, clock, time.today().minusDays(1), "Why"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("in the past");
    assertThatThrownBy(() -> extend(head, clock, clock.dueOn(), "Why"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("must be later");
    assertThat(clocks.extensions(council.id(), clock.id())).isEmpty();
  }

  @Test
  void onlyWhoTheRuleNamesAgreesAndNeverTheOwner() {
    Clock clock = start(COMPLAINT, time.now());
    LocalDate to = days.after(clock.dueOn(), 1);
    for (Role role : new Role[] {Role.PRACTITIONER, Role.TEAM_MANAGER, Role.DIRECTOR}) {
      assertThatThrownBy(() -> extend(council.as(role), clock, to, "Why"))
          .as(role.code())
          .isInstanceOf(Refused.class);
    }
    councils.grant(
        council.as(Role.PRACTITIONER), Role.HEAD_OF_SERVICE, council.node("Safeguarding"));
    assertThatThrownBy(() -> extend(council.as(Role.PRACTITIONER), clock, to, "Why"))
        .isInstanceOf(Refused.class);
    Viewer elsewhere =
        councils.person(
            council.id(), "Other Head", Role.HEAD_OF_SERVICE, council.node("Permanence"));
    assertThatThrownBy(() -> extend(elsewhere, clock, to, "Why")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> extend(head, clock, to, "  "))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Say why");
  }

  @Test
  void whileItStandsStillNobodyIsToldAndItIsDueLaterByThoseDays() {
    Clock clock = start(RE_AUDIT, time.now());
    inAuthority.change(council.id(), () -> terms.pause(head, clock, "The child is abroad"));
    assertThat(again(clock).pausedOn()).isEqualTo(time.today());
    assertThatThrownBy(
            () -> inAuthority.change(council.id(), () -> terms.pause(head, clock, "Again")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("already");
    inAuthority.change(council.id(), () -> terms.resume(head, clock));
    assertThat(again(clock).pausedOn()).isNull();
    assertThat(again(clock).dueOn()).as("on the same day").isEqualTo(clock.dueOn());
    assertThat(clocks.pauses(council.id(), clock.id()))
        .singleElement()
        .satisfies(pause -> assertThat(pause.untilDay()).isEqualTo(time.today()));
  }

  @Test
  void daysItStoodStillAreOfTheKindTheLimitIsCountedIn() {
    LocalDate due = LocalDate.of(2026, 12, 23);
    LocalDate from = LocalDate.of(2026, 11, 20);
    LocalDate until = LocalDate.of(2026, 11, 24);
    assertThat(DueNow.later(due, org.throughline.clocks.rules.Unit.WORKING_DAYS, from, until, days))
        .isEqualTo("2026-12-29");
    assertThat(DueNow.later(due, org.throughline.clocks.rules.Unit.WEEKS, from, until, days))
        .isEqualTo("2026-12-27");
  }

  @Test
  void whatStoppedCannotBeExtendedAnyMore() {
    Clock clock = start(COMPLAINT, time.now());
    clocks.stop(council.id(), clock.aboutId(), COMPLAINT, How.DONE, time.now(), null, null);
    assertThatThrownBy(() -> extend(head, clock, days.after(clock.dueOn(), 1), "Why"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("stopped meanwhile");
  }
}
