package org.throughline.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.clocks.running.Clock;
import org.throughline.clocks.running.Sweep;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.register.children.ChildId;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** Closing with evidence, checking by somebody else, and sending back. */
@RoomTest
class ClosureTest {
  @Autowired Closures closures;
  @Autowired ActionRequests requests;
  @Autowired TestActions made;
  @Autowired TestCouncils councils;
  @Autowired InAuthority inAuthority;
  @Autowired Sweep sweep;
  @Autowired CouncilTime time;

  private TestCouncil council;
  private Viewer owner;
  private Viewer manager;
  private Viewer quality;
  private ActionId action;

  @BeforeEach
  void anAction() {
    council = councils.found();
    owner = council.as(Role.PRACTITIONER);
    manager = council.as(Role.TEAM_MANAGER);
    quality = council.as(Role.HEAD_OF_QUALITY);
    ChildId child = made.child(council, "T-1", "Northmere 1");
    action = made.raise(council, child).id();
  }

  private void close(Viewer viewer, String evidence, String difference) {
    inAuthority.change(
        council.id(), () -> closures.close(viewer, action, null, evidence, difference));
  }

  private void close(Viewer viewer) {
    close(viewer, "Visit record of 5 November.", "She knows it is written down.");
  }

  private void verify(Viewer viewer) {
    inAuthority.change(council.id(), () -> closures.verify(viewer, action, null, "I read it."));
  }

  private void sendBack(Viewer viewer, String reason) {
    inAuthority.change(council.id(), () -> closures.sendBack(viewer, action, null, reason));
  }

  private Action now() {
    return made.read(quality, action);
  }

  private static void refused(Refused.Kind kind, String field, Runnable change) {
    assertThatThrownBy(change::run)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.kind()).isEqualTo(kind);
              assertThat(String.valueOf(refused.field())).isEqualTo(field);
            });
  }

  private static void notAllowed(Runnable change) {
    refused(Refused.Kind.NOT_ALLOWED, "null", change);
  }

  private static void conflict(Runnable change) {
    refused(Refused.Kind.CONFLICT, "null", change);
  }

  @Test
  void anActionCannotBeClosedWithoutEvidenceOrWithoutADifferenceForTheChild() {
    refused(Refused.Kind.UNUSABLE, "evidence", () -> close(owner, " \0 ", "Something."));
    refused(Refused.Kind.UNUSABLE, "difference", () -> close(owner, "A record.", "\n"));
    refused(Refused.Kind.UNUSABLE, "evidence", () -> close(owner, "x".repeat(4001), "Different."));
    assertThat(now().state()).isEqualTo(ActionState.OPEN);
    assertThat(made.clock(council.id(), action).isRunning()).isTrue();
  }

  @Test
  void onlyItsOwnerAndTheLineCloseIt() {
    notAllowed(() -> close(quality));
    notAllowed(() -> close(council.as(Role.REVIEWING_OFFICER)));
    assertThatThrownBy(() -> close(council.as(Role.AUDITOR))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> close(councils.found().as(Role.TEAM_MANAGER)))
        .isInstanceOf(NotFound.class);
    close(manager);
    assertThat(now().state()).isEqualTo(ActionState.WAITING);
  }

  @Test
  void aClosureStopsTheClockAndWaitsForSomebodyElse() {
    close(owner);
    assertThat(now().state()).isEqualTo(ActionState.WAITING);
    assertThat(made.clock(council.id(), action).isRunning()).isFalse();
    conflict(() -> close(owner));
    verify(manager);
    assertThat(now().state()).isEqualTo(ActionState.VERIFIED);
    conflict(() -> verify(quality));
    conflict(() -> close(owner));
  }

  @Test
  void neitherItsOwnerNorWhoClosedItChecksIt() {
    notAllowed(() -> verify(owner));
    conflict(() -> verify(manager));
    close(manager);
    notAllowed(() -> verify(owner));
    notAllowed(() -> verify(manager));
    notAllowed(() -> sendBack(manager, "Not enough."));
    notAllowed(() -> verify(council.as(Role.PRINCIPAL_SOCIAL_WORKER)));
    notAllowed(() -> verify(council.as(Role.INTERNAL_AUDITOR)));
    assertThat(now().state()).isEqualTo(ActionState.WAITING);
    verify(quality);
  }

  @Test
  void theDatabaseItselfRefusesACheckByItsOwnerOrCloser() {
    close(manager);
    String verification =
        """
        insert into actions.verification
          (authority_id, closure_id, outcome, reason, closed_by, owner_id, by, at)
        select authority_id, id, 'verified', 'x', closed_by, owner_id, :by, closed_at
          from actions.closure where authority_id = :authority
        """;
    for (Viewer own : List.of(owner, manager)) {
      Row row = Row.of(council.id()).and("by", own.account());
      assertThatThrownBy(() -> made.change(council.id(), verification, row))
          .hasMessageContaining("verification");
    }
    assertThat(now().state()).isEqualTo(ActionState.WAITING);
  }

  @Test
  void aCheckAlwaysSaysWhy() {
    close(owner);
    refused(Refused.Kind.UNUSABLE, "reason", () -> sendBack(manager, "  "));
    refused(Refused.Kind.UNUSABLE, "reason", () -> sendBack(manager, "x".repeat(2001)));
    assertThat(now().state()).isEqualTo(ActionState.WAITING);
  }

  @Test
  void sentBackItIsOwedByTheSameDayAndNobodyGainsTime() {
    Clock before = made.clock(council.id(), action);
    close(owner);
    sendBack(manager, "The other record is missing.");
    Clock after = made.clock(council.id(), action);
    assertThat(after.isRunning()).isTrue();
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.dueOn()).isEqualTo(before.dueOn());
    assertThat(after.firstDueOn()).isEqualTo(before.firstDueOn());
    assertThat(now().state()).isEqualTo(ActionState.OPEN);
    close(owner);
    sendBack(quality, "Still missing.");
    close(manager);
    verify(quality);
    assertThat(now().round()).isEqualTo(3);
    String stops = "select count(*) from clocks.run_on where authority_id = :authority";
    assertThat(made.count(council.id(), stops, action.value())).isEqualTo(2);
  }

  @Test
  void stepsOfTheLadderThatPassedMeanwhileAreTakenWhenItRunsOn() {
    Clock clock = made.clock(council.id(), action);
    close(owner);
    var late = clock.dueOn().plusDays(30).atTime(9, 0).atZone(CouncilTime.LONDON).toInstant();
    assertThat(sweep.sweep(council.id(), late)).as("while it waits nobody is told").isZero();
    sendBack(manager, "Not yet.");
    assertThat(sweep.sweep(council.id(), late)).isEqualTo(1);
    String told = "select count(*) from clocks.rung_told where authority_id = :authority";
    assertThat(made.count(council.id(), told, action.value())).isEqualTo(5);
  }

  @Test
  void twoWhoCloseAtOnceMakeOneClosure() throws Exception {
    assertThat(atOnce(() -> close(owner), () -> close(manager))).isEqualTo(1);
    String closings = "select count(*) from actions.closure where authority_id = :authority";
    assertThat(made.count(council.id(), closings, action.value())).isEqualTo(1);
  }

  @Test
  void twoWhoCheckAtOnceMakeOneCheck() throws Exception {
    close(owner);
    assertThat(atOnce(() -> verify(manager), () -> sendBack(quality, "No."))).isEqualTo(1);
    String checks = "select count(*) from actions.verification where authority_id = :authority";
    assertThat(made.count(council.id(), checks, action.value())).isEqualTo(1);
  }

  /** How many of two changes made at the same moment were done; the others are told of a race. */
  private static int atOnce(Runnable one, Runnable other) throws Exception {
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Callable<Boolean>> changes = new ArrayList<>();
      for (Runnable change : List.of(one, other)) {
        changes.add(() -> {
          try {
            change.run();
            return true;
          } catch (Refused refused) {
            assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT);
            return false;
          }
        });
      }
      int done = 0;
      for (Future<Boolean> change : both.invokeAll(changes)) {
        done += change.get() ? 1 : 0;
      }
      return done;
    }
  }

  @Test
  void whatWasAskedForLapsesWithTheClosure() {
    var later = made.clock(council.id(), action).dueOn().plusDays(3);
    inAuthority.change(
        council.id(), () -> requests.extend(owner, action, null, later, "She is away."));
    assertThat(now().requestId()).isNotNull();
    close(owner);
    assertThat(now().requestId()).isNull();
    String lapsed =
        "select count(*) from actions.answer where authority_id = :authority and outcome = 'lapsed'";
    assertThat(made.count(council.id(), lapsed, action.value())).isEqualTo(1);
  }
}
