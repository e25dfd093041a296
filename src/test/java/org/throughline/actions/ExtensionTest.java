package org.throughline.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.clocks.running.Clocks;
import org.throughline.clocks.running.ExtensionRow;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.people.Accounts;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** More time, and the end of what is no longer owed. */
@RoomTest
class ExtensionTest {
  @Autowired ActionRequests requests;
  @Autowired Closures closures;
  @Autowired Clocks clocks;
  @Autowired Accounts accounts;
  @Autowired TestActions made;
  @Autowired TestCouncils councils;
  @Autowired InAuthority inAuthority;
  @Autowired CouncilTime time;

  private TestCouncil council;
  private Viewer owner;
  private Viewer manager;
  private Viewer head;
  private ActionId action;
  private LocalDate due;

  @BeforeEach
  void anAction() {
    council = councils.found();
    owner = council.as(Role.PRACTITIONER);
    manager = council.as(Role.TEAM_MANAGER);
    head = council.as(Role.HEAD_OF_SERVICE);
    Raised raised = made.raise(council, made.child(council, "T-1", "Northmere 1"));
    action = raised.id();
    due = raised.dueOn();
  }

  private boolean extend(Viewer viewer, LocalDate to, String why) {
    return inAuthority.write(council.id(), () -> requests.extend(viewer, action, null, to, why));
  }

  private boolean withdraw(Viewer viewer, String why) {
    return inAuthority.write(council.id(), () -> requests.withdraw(viewer, action, null, why));
  }

  private Action now() {
    return made.read(head, action);
  }

  private UUID asked() {
    return Objects.requireNonNull(now().requestId());
  }

  private void agree(Viewer viewer) {
    UUID request = asked();
    inAuthority.change(council.id(), () -> requests.agree(viewer, action, request));
  }

  private void decline(Viewer viewer, String why) {
    UUID request = asked();
    inAuthority.change(council.id(), () -> requests.decline(viewer, action, request, why));
  }

  private static void refused(Refused.Kind kind, Runnable change) {
    assertThatThrownBy(change::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
  }

  @Test
  void noNewDayLiesInThePastOrBeforeTheOldOneOrBeyondTheRule() {
    refused(Refused.Kind.UNUSABLE, () -> extend(head, time.today().minusDays(1), "Why"));
    refused(Refused.Kind.UNUSABLE, () -> extend(owner, time.today().minusDays(1), "Why"));
    refused(Refused.Kind.UNUSABLE, () -> extend(owner, due, "Why"));
    refused(Refused.Kind.UNUSABLE, () -> extend(head, due.plusYears(1), "Why"));
    refused(Refused.Kind.UNUSABLE, () -> extend(head, due.plusDays(1), " "));
    assertThat(now().dueOn()).isEqualTo(due);
    assertThat(now().requestId()).isNull();
  }

  @Test
  void theHeadOfServiceGivesItAndTheOwnerOnlyAsks() {
    assertThat(extend(owner, due.plusDays(2), "She is away.")).isFalse();
    assertThat(now().dueOn()).isEqualTo(due);
    agree(head);
    assertThat(now().dueOn()).isEqualTo(due.plusDays(2));
    assertThat(now().firstDueOn()).isEqualTo(due);
    assertThat(extend(head, due.plusDays(4), "Once more.")).isTrue();
    assertThat(clocks.extensions(council.id(), made.clock(council.id(), action).id()))
        .extracting(ExtensionRow::reason)
        .containsExactly("She is away.", "Once more.");
  }

  @Test
  void whoAsksDoesNotAgreeAndADeclinedRequestChangesNothing() {
    assertThat(extend(manager, due.plusDays(2), "Two are ill.")).isFalse();
    refused(Refused.Kind.NOT_ALLOWED, () -> agree(manager));
    refused(Refused.Kind.NOT_ALLOWED, () -> agree(owner));
    refused(Refused.Kind.NOT_ALLOWED, () -> agree(council.as(Role.HEAD_OF_QUALITY)));
    refused(Refused.Kind.UNUSABLE, () -> decline(head, ""));
    refused(Refused.Kind.CONFLICT, () -> extend(owner, due.plusDays(3), "Again."));
    decline(head, "It cannot wait.");
    assertThat(now().dueOn()).isEqualTo(due);
    assertThat(now().requestId()).isNull();
    assertThatThrownBy(() ->
            inAuthority.change(council.id(), () -> requests.agree(head, action, UUID.randomUUID())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aRequestIsAnsweredOnce() {
    extend(owner, due.plusDays(2), "She is away.");
    UUID request = asked();
    agree(head);
    refused(
        Refused.Kind.CONFLICT,
        () ->
            inAuthority.change(
                council.id(), () -> requests.decline(head, action, request, "Too late.")));
    assertThat(now().dueOn()).isEqualTo(due.plusDays(2));
  }

  @Test
  void whereNobodyElseHeadsTheServiceTheDirectorAgrees() {
    accounts.endGrant(
        council.id(), head.account(), Role.HEAD_OF_SERVICE, council.node("Safeguarding"));
    extend(owner, due.plusDays(2), "She is away.");
    Viewer director = council.as(Role.DIRECTOR);
    inAuthority.change(
        council.id(),
        () ->
            requests.agree(
                director, action, Objects.requireNonNull(made.read(director, action).requestId())));
    assertThat(made.read(director, action).dueOn()).isEqualTo(due.plusDays(2));
  }

  @Test
  void itsOwnerAloneDoesNotWithdrawIt() {
    assertThat(withdraw(owner, "He has moved away.")).isFalse();
    assertThat(now().state()).isEqualTo(ActionState.OPEN);
    refused(Refused.Kind.NOT_ALLOWED, () -> agree(owner));
    refused(Refused.Kind.NOT_ALLOWED, () -> agree(council.as(Role.PRINCIPAL_SOCIAL_WORKER)));
    agree(manager);
    assertThat(now().state()).isEqualTo(ActionState.WITHDRAWN);
    assertThat(made.clock(council.id(), action).isRunning()).isFalse();
    refused(Refused.Kind.CONFLICT, () -> withdraw(head, "Again."));
    refused(Refused.Kind.CONFLICT, () -> extend(owner, due.plusDays(1), "Why"));
  }

  @Test
  void whoMayAgreeWithdrawsItAtOnceWithAReason() {
    refused(Refused.Kind.UNUSABLE, () -> withdraw(manager, " "));
    refused(Refused.Kind.UNUSABLE, () -> withdraw(manager, "x".repeat(501)));
    assertThat(withdraw(council.as(Role.HEAD_OF_QUALITY), "Raised twice.")).isTrue();
    assertThat(now().state()).isEqualTo(ActionState.WITHDRAWN);
  }
}
