package org.throughline.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.clocks.calendar.Calendars;
import org.throughline.clocks.running.Clock;
import org.throughline.history.History;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.kernel.WorkingDays;
import org.throughline.people.Accounts;
import org.throughline.register.children.ChildId;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class ActionsTest {
  @Autowired Actions actions;
  @Autowired TestActions made;
  @Autowired TestCouncils councils;
  @Autowired Calendars calendars;
  @Autowired Accounts accounts;
  @Autowired History history;
  @Autowired InAuthority inAuthority;
  @Autowired CouncilTime time;

  private TestCouncil council;
  private Viewer quality;
  private AccountId owner;
  private ChildId child;
  private WorkingDays days;

  @BeforeEach
  void aCouncil() {
    council = councils.found();
    quality = council.as(Role.HEAD_OF_QUALITY);
    owner = council.as(Role.PRACTITIONER).account();
    child = made.child(council, "T-1", "Northmere 1");
    days = calendars.now(council.id()).own();
  }

  private NewAction plain(String what, Priority priority) {
    return new NewAction(what, "", priority, null, owner, null, null, null, null);
  }

  private NewAction dueBy(LocalDate day) {
    return new NewAction("Do it.", "", Priority.HIGH, null, owner, null, null, null, day);
  }

  private void refused(NewAction action, String field) {
    assertThatThrownBy(() -> actions.raise(quality, action))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
  }

  @Test
  void whatCannotBeUsedIsSaidAtItsFieldAndNothingIsRaised() {
    assertThatThrownBy(() -> plain(" \0 ", Priority.LOW)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> plain("x".repeat(501), Priority.LOW)).isInstanceOf(Refused.class);
    refused(dueBy(time.today().minusDays(1)), "dueBy");
    AccountId nobody = new AccountId(UUID.randomUUID());
    refused(TestActions.about(nobody, child), "owner");
    refused(
        new NewAction("Do it.", "", Priority.LOW, "no-theme", owner, null, null, null, null),
        "theme");
    refused(
        new NewAction("Do it.", "", Priority.LOW, null, owner, UUID.randomUUID(), null, null, null),
        "node");
    assertThat(actions.raise(quality, plain("Do it.", Priority.LOW)).number()).isEqualTo("AC-0001");
  }

  @Test
  void somebodyWhoLeftOrIsOfAnotherCouncilOwnsNothing() {
    accounts.end(council.id(), owner);
    refused(plain("Do it.", Priority.LOW), "owner");
    AccountId stranger = councils.found().as(Role.PRACTITIONER).account();
    refused(TestActions.about(stranger, child), "owner");
  }

  @Test
  void aChildOneMayNotSeeIsAsOneThatDoesNotExist() {
    Viewer elsewhere =
        councils.person(
            council.id(), "Other Manager", Role.TEAM_MANAGER, council.node("Permanence 1"));
    assertThatThrownBy(() -> actions.raise(elsewhere, TestActions.about(owner, child)))
        .isInstanceOf(NotFound.class);
    ChildId theirs = made.child(councils.found(), "T-9", "Northmere 1");
    assertThatThrownBy(() -> actions.raise(quality, TestActions.about(owner, theirs)))
        .isInstanceOf(NotFound.class);
    made.restrict(quality, child);
    assertThatThrownBy(() -> actions.raise(quality, TestActions.about(owner, child)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void itsDueDayIsItsClockAndTheChildsTeamAnswersForIt() {
    Raised raised = made.raise(council, child);
    Clock clock = made.clock(council.id(), raised.id());
    assertThat(clock.isRunning()).isTrue();
    assertThat(clock.ruleCode()).isEqualTo("action-high");
    assertThat(clock.dueOn()).isEqualTo(days.after(time.today(), 5)).isEqualTo(raised.dueOn());
    assertThat(clock.ownerId()).isEqualTo(owner);
    Action action = made.read(council.as(Role.PRACTITIONER), raised.id());
    assertThat(action.node()).isEqualTo("Northmere 1");
    assertThat(action.reference()).isEqualTo("T-1");
    assertThat(action.state()).isEqualTo(ActionState.OPEN);
    assertThat(action.firstDueOn()).isEqualTo(raised.dueOn());
    assertThat(
            inAuthority.read(
                council.id(), () -> history.of(quality, "action", raised.id().value())))
        .singleElement()
        .satisfies(entry -> assertThat(entry.verb()).isEqualTo("raised"));
  }

  @Test
  void aSoonerDayCountsAndALaterOneDoesNot() {
    LocalDate tomorrow = time.today().plusDays(1);
    assertThat(actions.raise(quality, dueBy(tomorrow)).dueOn()).isEqualTo(tomorrow);
    assertThat(actions.raise(quality, dueBy(time.today().plusYears(1))).dueOn())
        .isEqualTo(days.after(time.today(), 5));
  }

  @Test
  void numbersGoOnByAuthority() {
    assertThat(actions.raise(quality, plain("One.", Priority.LOW)).number()).isEqualTo("AC-0001");
    assertThat(actions.raise(quality, plain("Two.", Priority.IMMEDIATE)).number())
        .isEqualTo("AC-0002");
    TestCouncil other = councils.found();
    assertThat(made.raise(other, made.child(other, "T-1", "Northmere 1")).number())
        .isEqualTo("AC-0001");
  }

  @Test
  void whoSeesItIsItsOwnerItsRaiserItsLineAndWhoLooksAfterQuality() {
    ActionId action = made.raise(council, child).id();
    for (Role role :
        new Role[] {
          Role.PRACTITIONER,
          Role.TEAM_MANAGER,
          Role.HEAD_OF_SERVICE,
          Role.REVIEWING_OFFICER,
          Role.HEAD_OF_QUALITY,
          Role.DIRECTOR,
          Role.PRINCIPAL_SOCIAL_WORKER,
          Role.INTERNAL_AUDITOR
        }) {
      assertThat(made.read(council.as(role), action).number()).as(role.code()).isEqualTo("AC-0001");
    }
    Viewer elsewhere =
        councils.person(
            council.id(), "Other Head", Role.HEAD_OF_SERVICE, council.node("Permanence"));
    Viewer foreign = councils.found().as(Role.HEAD_OF_QUALITY);
    for (Viewer viewer :
        new Viewer[] {
          elsewhere,
          foreign,
          council.as(Role.AUDITOR),
          council.as(Role.PERFORMANCE_ANALYST),
          council.as(Role.ADMINISTRATOR),
          council.as(Role.READ_ONLY)
        }) {
      assertThatThrownBy(() -> made.read(viewer, action))
          .as(viewer.name())
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void whereTheChildIsRestrictedNobodyElseSeesItAnyMore() {
    ActionId action = made.raise(council, child).id();
    made.restrict(quality, child);
    for (Role role : Role.values()) {
      assertThatThrownBy(() -> made.read(council.as(role), action))
          .as(role.code())
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void aRecordKnowsWhatCameOfIt() {
    Source source = new Source("audit", UUID.randomUUID(), "AU-0001");
    NewAction action =
        new NewAction("Do it.", "", Priority.LOW, null, owner, null, null, source, null);
    Raised raised = actions.raise(quality, action);
    assertThat(actions.from(quality, source))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.id()).isEqualTo(raised.id());
          assertThat(one.state()).isEqualTo(ActionState.OPEN);
          assertThat(one.late()).isFalse();
        });
    assertThat(actions.from(council.as(Role.AUDITOR), source)).isEmpty();
    assertThat(made.read(quality, raised.id()).source()).isEqualTo(source);
  }
}
