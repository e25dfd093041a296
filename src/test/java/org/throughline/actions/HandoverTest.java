package org.throughline.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Refused;
import org.throughline.people.Accounts;
import org.throughline.register.children.ChildId;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** Another owner, and how the risk stands. */
@RoomTest
class HandoverTest {
  @Autowired Handovers handovers;
  @Autowired Closures closures;
  @Autowired Risks risks;
  @Autowired RiskPolicies policies;
  @Autowired Accounts accounts;
  @Autowired TestActions made;
  @Autowired TestCouncils councils;
  @Autowired InAuthority inAuthority;

  private TestCouncil council;
  private Viewer owner;
  private Viewer manager;
  private Viewer quality;
  private ChildId child;
  private ActionId action;

  @BeforeEach
  void anAction() {
    council = councils.found();
    owner = council.as(Role.PRACTITIONER);
    manager = council.as(Role.TEAM_MANAGER);
    quality = council.as(Role.HEAD_OF_QUALITY);
    child = made.child(council, "T-1", "Northmere 1");
    action = made.raise(council, child).id();
  }

  private void give(Viewer viewer, @Nullable AccountId to, String why) {
    inAuthority.change(council.id(), () -> handovers.give(viewer, action, null, to, why));
  }

  private static void refused(Refused.Kind kind, Runnable change) {
    assertThatThrownBy(change::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
  }

  @Test
  void itIsGivenToNobodyWhoIsNotHereOrOwnsItAlready() {
    refused(Refused.Kind.UNUSABLE, () -> give(owner, null, "Why"));
    refused(Refused.Kind.UNUSABLE, () -> give(owner, new AccountId(UUID.randomUUID()), "Why"));
    refused(Refused.Kind.UNUSABLE, () -> give(owner, owner.account(), "Why"));
    refused(Refused.Kind.UNUSABLE, () -> give(owner, manager.account(), " "));
    AccountId stranger = councils.found().as(Role.TEAM_MANAGER).account();
    refused(Refused.Kind.UNUSABLE, () -> give(owner, stranger, "Why"));
    accounts.end(council.id(), manager.account());
    refused(Refused.Kind.UNUSABLE, () -> give(owner, manager.account(), "Why"));
    assertThat(made.read(quality, action).ownerId()).isEqualTo(owner.account());
  }

  @Test
  void whoHasNoPartInItDoesNotGiveIt() {
    refused(
        Refused.Kind.NOT_ALLOWED,
        () -> give(council.as(Role.REVIEWING_OFFICER), manager.account(), "Why"));
    give(quality, manager.account(), "She knows the family.");
    refused(Refused.Kind.NOT_ALLOWED, () -> give(owner, owner.account(), "Back"));
  }

  @Test
  void itsClockGoesWithItAndTheDueDayStays() {
    var due = made.clock(council.id(), action).dueOn();
    give(owner, manager.account(), "I am leaving.");
    assertThat(made.clock(council.id(), action).ownerId()).isEqualTo(manager.account());
    assertThat(made.clock(council.id(), action).dueOn()).isEqualTo(due);
    assertThat(made.read(quality, action).owner()).isEqualTo("Test Team manager");
    String rows =
        """
        select count(*) from actions.handover
         where authority_id = :authority and action_id = :id
        """;
    assertThat(made.count(council.id(), rows, action.value())).isEqualTo(1);
  }

  @Test
  void aRestrictedChildsActionGoesToTheNamedOnly() {
    made.restrict(quality, child);
    made.clear(quality, child, owner.account());
    refused(Refused.Kind.UNUSABLE, () -> give(owner, manager.account(), "Why"));
  }

  @Test
  void whileItWaitsToBeCheckedItStaysWhereItIs() {
    inAuthority.change(
        council.id(), () -> closures.close(owner, action, null, "A record.", "She is heard."));
    refused(Refused.Kind.CONFLICT, () -> give(owner, manager.account(), "Why"));
  }

  @Test
  void whereItsOwnerLeftItSaysSo() {
    accounts.end(council.id(), owner.account());
    assertThat(made.read(quality, action).ownerLeft()).isTrue();
    give(manager, manager.account(), "He has left.");
    assertThat(made.read(quality, action).ownerLeft()).isFalse();
  }

  private void say(Viewer viewer, String status, String note, String pointer) {
    inAuthority.change(council.id(), () -> risks.say(viewer, action, status, note, pointer));
  }

  @Test
  void theRiskIsToldByWhoIsResponsibleForTheCase() {
    String reviewed = "risk-reviewed-managed-in-current-plan";
    refused(Refused.Kind.NOT_ALLOWED, () -> say(quality, reviewed, "Seen.", "Plan"));
    refused(
        Refused.Kind.NOT_ALLOWED,
        () -> say(council.as(Role.REVIEWING_OFFICER), reviewed, "Seen.", "Plan"));
    refused(Refused.Kind.UNUSABLE, () -> say(owner, "", "Seen.", "Plan"));
    refused(Refused.Kind.UNUSABLE, () -> say(owner, "safe", "Seen.", "Plan"));
    refused(Refused.Kind.UNUSABLE, () -> say(owner, reviewed, " ", "Plan"));
    refused(Refused.Kind.UNUSABLE, () -> say(owner, reviewed, "Seen.", ""));
    say(owner, reviewed, "Seen at home.", "Child protection plan of 3 November");
    say(manager, "immediate-action-needed", "She is not at home.", "");
    assertThat(String.valueOf(made.read(quality, action).riskStatus()))
        .isEqualTo("IMMEDIATE_ACTION_NEEDED");
  }

  @Test
  void thePolicyIsDatedAndTwoNeverHoldAtOnce() {
    var tomorrow = java.time.LocalDate.now(org.throughline.kernel.CouncilTime.LONDON).plusDays(1);
    refused(
        Refused.Kind.UNUSABLE,
        () -> inAuthority.change(council.id(), () -> policies.set(quality, tomorrow, 0)));
    inAuthority.change(council.id(), () -> policies.set(quality, tomorrow, 10));
    refused(
        Refused.Kind.CONFLICT,
        () -> inAuthority.change(council.id(), () -> policies.set(quality, tomorrow, 5)));
    assertThat(inAuthority.read(council.id(), () -> policies.now(council.id())).days())
        .as("today the first still holds")
        .isEqualTo(20);
  }
}
