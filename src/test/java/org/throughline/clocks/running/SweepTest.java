package org.throughline.clocks.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.history.Subject;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Refused;
import org.throughline.people.Accounts;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class SweepTest {
  private static final Instant MONDAY = Instant.parse("2027-07-05T09:00:00Z");
  private static final String RULE = "reflective-conversation";

  @Autowired Clocks clocks;
  @Autowired ClockTerms terms;
  @Autowired Sweep sweep;
  @Autowired Accounts accounts;
  @Autowired InAuthority inAuthority;
  @Autowired JdbcClient db;
  @Autowired TestCouncils councils;

  private TestCouncil council;
  private Viewer owner;

  @BeforeEach
  void aCouncil() {
    council = councils.found();
    owner = council.as(Role.PRACTITIONER);
  }

  /** Due on Monday 12 July 2027, the fifth working day. */
  private Clock start(@Nullable AccountId of) {
    Subject about = new Subject("thing", UUID.randomUUID(), "Thing");
    Starting starting = new Starting(about, MONDAY, of, council.node("Northmere 1"));
    return clocks.start(council.id(), RULE, starting).orElseThrow();
  }

  private int sweepOn(String day) {
    return sweep.sweep(council.id(), Instant.parse(day + "T07:00:00Z"));
  }

  private List<String> told(Clock clock) {
    return inAuthority.read(
        council.id(),
        () ->
            db
                .sql(
                    """
                    select p.name || ': ' || m.text as said from messages.message m
                      join people.account p
                        on p.authority_id = m.authority_id and p.id = m.account_id
                     where m.authority_id = :authority and m.about_id = :about
                     order by m.sent_at, m.id
                    """)
                .param("authority", council.id().value())
                .param("about", clock.aboutId())
                .query()
                .listOfRows()
                .stream()
                .map(row -> String.valueOf(row.get("said")))
                .toList());
  }

  @Test
  void eachStepTellsWhoSitsThereOnce() {
    Clock clock = start(owner.account());
    assertThat(clock.dueOn()).isEqualTo("2027-07-12");
    assertThat(sweepOn("2027-07-07")).isZero();
    assertThat(sweepOn("2027-07-08")).isEqualTo(1);
    assertThat(told(clock))
        .containsExactly("Test Practitioner: Reflective conversation is due on Monday 12 July");
    assertThat(sweepOn("2027-07-08")).isZero();
    assertThat(sweepOn("2027-07-12")).isZero();

    assertThat(sweepOn("2027-07-13")).isEqualTo(1);
    String late = "Reflective conversation was due on Monday 12 July, a working day ago";
    assertThat(told(clock).subList(1, 3))
        .containsExactlyInAnyOrder("Test Practitioner: " + late, "Test Team manager: " + late);

    assertThat(sweepOn("2027-07-19")).isEqualTo(1);
    assertThat(told(clock).getLast()).startsWith("Test Head of service: ");
    assertThat(sweepOn("2027-08-30")).isEqualTo(1);
    assertThat(told(clock).getLast()).startsWith("Test Director");
    assertThat(sweepOn("2027-12-30")).isZero();
    assertThat(told(clock)).hasSize(5);
  }

  @Test
  void afterALongSilenceEachIsToldOnceAndOfAllSteps() {
    Clock clock = start(owner.account());
    assertThat(sweepOn("2027-12-30")).isEqualTo(1);
    assertThat(told(clock)).hasSize(4).doesNotHaveDuplicates();
    assertThat(rungs(clock)).isEqualTo(5);
  }

  private long rungs(Clock clock) {
    return inAuthority.read(
        council.id(),
        () ->
            db.sql(
                    "select count(*) from clocks.rung_told"
                        + " where authority_id = :authority and clock_id = :clock")
                .param("authority", council.id().value())
                .param("clock", clock.id().value())
                .query(Long.class)
                .single());
  }

  @Test
  void whatIsDoneTellsNobody() {
    Clock clock = start(owner.account());
    clocks.stop(
        council.id(), clock.aboutId(), RULE, How.DONE, MONDAY.plusSeconds(60), null, "Held");
    assertThat(sweepOn("2027-12-30")).isZero();
    assertThat(told(clock)).isEmpty();
    Clock stopped = clocks.of(council.id(), clock.aboutId()).getFirst();
    assertThat(stopped.isRunning()).isFalse();
    assertThat(stopped.isLate(MONDAY, LocalDate.of(2028, 1, 1))).as("when it stopped").isFalse();
  }

  @Test
  void anEmptySeatIsPassedUpwards() {
    accounts.end(council.id(), owner.account());
    accounts.end(council.id(), council.as(Role.TEAM_MANAGER).account());
    Clock clock = start(owner.account());
    assertThat(sweepOn("2027-07-08")).isEqualTo(1);
    assertThat(told(clock)).singleElement().asString().startsWith("Test Head of service: ");
  }

  @Test
  void nobodyNamedStillReachesTheManager() {
    Clock clock = start(null);
    assertThat(sweepOn("2027-07-08")).isEqualTo(1);
    assertThat(told(clock)).singleElement().asString().startsWith("Test Team manager: ");
  }

  @Test
  void twoSweepsAtOnceTakeEachStepOnce() throws Exception {
    List<Clock> all =
        java.util.stream.IntStream.range(0, 30).mapToObj(_ -> start(owner.account())).toList();
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService two = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> sweeps =
          java.util.stream.IntStream.range(0, 4)
              .mapToObj(_ ->
                  two.submit(() -> {
                    go.await();
                    return sweepOn("2027-07-08");
                  }))
              .toList();
      go.countDown();
      int sum = 0;
      for (Future<Integer> one : sweeps) {
        sum += one.get();
      }
      assertThat(sum + sweepOn("2027-07-08")).isEqualTo(30);
    }
    assertThat(all).allSatisfy(clock -> assertThat(told(clock)).hasSize(1));
  }

  @Test
  void aSweepThatIsKilledInTheMiddleLeavesNothingHalfTold() {
    Clock clock = start(owner.account());
    assertThatThrownBy(() ->
            inAuthority.change(
                council.id(),
                () -> {
                  assertThat(sweepOn("2027-07-08")).isEqualTo(1);
                  throw new IllegalStateException("killed");
                }))
        .hasMessage("killed");
    assertThat(told(clock)).isEmpty();
    assertThat(sweepOn("2027-07-08")).isEqualTo(1);
    assertThat(told(clock)).hasSize(1);
  }

  @Test
  void anotherCouncilsClocksAreNotSwept() {
    Clock clock = start(owner.account());
    TestCouncil other = councils.found();
    assertThat(sweep.sweep(other.id(), Instant.parse("2028-01-01T07:00:00Z"))).isZero();
    assertThat(told(clock)).isEmpty();
  }

  @Test
  void startingTwiceStartsOne() {
    Clock clock = start(owner.account());
    Starting again =
        new Starting(clock.about(), MONDAY.plusSeconds(999_999), null, council.node("Northmere 2"));
    assertThat(clocks.start(council.id(), RULE, again)).contains(clock);
  }

  @Test
  void whatItsRuleDoesNotAllowIsRefused() {
    Clock clock = start(owner.account());
    Viewer head = council.as(Role.HEAD_OF_SERVICE);
    assertThatThrownBy(() -> extend(head, clock, LocalDate.of(2027, 7, 20)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("may not be extended");
    assertThatThrownBy(
            () -> inAuthority.change(council.id(), () -> terms.pause(head, clock, "Why")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("may not be paused");
  }

  private void extend(Viewer viewer, Clock clock, LocalDate to) {
    inAuthority.change(council.id(), () -> terms.extend(viewer, clock, to, "The family is away"));
  }
}
