package org.throughline.audits.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.Seed;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class AllocationsTest {
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @Autowired TestCouncils councils;
  @Autowired TestRegister register;
  @Autowired Cycles cycles;
  @Autowired Draws draws;
  @Autowired Replacements replacements;
  @Autowired Allocations allocations;
  @Autowired Auditors auditors;
  @Autowired Programmes programmes;
  @Autowired DrawLines lines;

  @Test
  void aRehearsalIsLookedAtAndNeverAllocatedNorReplaced() {
    Viewer quality = filled(30).as(Role.HEAD_OF_QUALITY);
    CycleId november = cycles.openOrFind(quality, NOVEMBER);
    DrawId id =
        draws.draw(
            quality, new DrawAsked(november, 5, List.of(), List.of(), List.of(), new Seed("aa")));
    assertThat(selected(quality, id)).hasSize(5);
    assertThatThrownBy(() -> allocations.allocate(quality, id)).hasMessageContaining("rehearsal");
    assertThatThrownBy(
            () -> replacements.ask(quality, id, 1, new Asked(ReplacementReason.OTHER, "x")))
        .hasMessageContaining("rehearsal");
    assertThat(cycles.of(quality.authority(), november).drawId()).isNull();
  }

  @Test
  void auditsGoToTheIndependentByCapacityAndTheRestAreLeftAndNamed() {
    TestCouncil council = filled(120);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    Viewer ruth = councils.person(council.id(), "Ruth Okafor", Role.AUDITOR, council.root());
    councils.grant(ruth, Role.TEAM_MANAGER, council.node("Northmere 1"));
    auditors.setCapacity(quality, ruth.account(), 20, 5);
    DrawId id = draw(quality, NOVEMBER, 30);
    Allocations.Outcome outcome = allocations.allocate(quality, id);
    assertThat(outcome.allocated() + outcome.left()).isEqualTo(30);
    assertThat(selected(quality, id))
        .filteredOn(row -> "Ruth Okafor".equals(row.auditor()))
        .isNotEmpty()
        .noneMatch(row -> row.team().equals("Northmere 1"));
    assertThat(selected(quality, id))
        .filteredOn(row -> "Test Auditor".equals(row.auditor()))
        .hasSize(5);
    assertThat(allocations.conflicts(quality, id))
        .extracting(ConflictRow::sentence)
        .anyMatch(
            said -> said.matches("Ruth Okafor was passed over for T-\\d+: manages the team."));
    assertThat(allocations.left(quality, draws.one(quality, id))).hasSize(outcome.left());
  }

  @Test
  void aRestrictedChildIsHiddenFromTheUnclearedAndGoesToTheClearedOnly() {
    TestCouncil council = filled(3);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    register.restrict(quality, "T-00002");
    DrawId id = draw(quality, NOVEMBER, 3);
    assertThat(allocations.allocate(quality, id)).isEqualTo(new Allocations.Outcome(2, 1));
    assertThat(selected(quality, id)).extracting(SelectedRow::named).contains("restricted");
    assertThat(selected(council.as(Role.INTERNAL_AUDITOR), id))
        .extracting(SelectedRow::named)
        .contains("T-00002");
    assertThat(allocations.conflicts(quality, id))
        .extracting(ConflictRow::sentence)
        .contains(
            "Test Auditor was passed over for a restricted child: is not cleared for this restricted child.");
    register.clear(council.as(Role.AUDITOR), "T-00002");
    assertThat(allocations.allocate(quality, id)).isEqualTo(new Allocations.Outcome(1, 0));
  }

  @Test
  void anAuditNotBegunGoesToAnotherWithAReasonIfTheyAreIndependent() {
    TestCouncil council = filled(3);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    DrawId id = draw(quality, NOVEMBER, 3);
    allocations.allocate(quality, id);
    Viewer ruth = councils.person(council.id(), "Ruth Okafor", Role.AUDITOR, council.root());
    councils.grant(ruth, Role.PRACTITIONER, council.node("Permanence 1"));
    for (SelectedRow row : selected(quality, id)) {
      var audit = Objects.requireNonNull(row.auditId());
      if (row.team().equals("Permanence 1")) {
        assertThatThrownBy(() -> allocations.reallocate(quality, audit, ruth.account(), "Leave"))
            .hasMessageContaining("works in the team");
      } else {
        allocations.reallocate(quality, audit, ruth.account(), "Leave");
      }
    }
    assertThat(lines.linesFor(ruth)).hasSize(2);
  }

  @Test
  void twoAllocationsAtOnceGiveEachChildOnceAndNumbersWithoutAGap() throws Exception {
    TestCouncil council = filled(60);
    manyAuditors(council, 4);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    DrawId id = draw(quality, NOVEMBER, 20);
    together(3, () -> allocations.allocate(quality, id));
    Set<String> numbers =
        selected(quality, id).stream().map(SelectedRow::auditNumber).collect(Collectors.toSet());
    assertThat(numbers).hasSize(20).contains("AU-0001", "AU-0020");
  }

  @Test
  void plannedStandsAgainstDoneAndATargetChangesOnlyBeforeItsMonthIsOpen() {
    TestCouncil council = filled(60);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    DrawId id = draw(quality, NOVEMBER, 4);
    allocations.allocate(quality, id);
    ProgrammeRow programme = programmes.covering(council.id(), NOVEMBER).orElseThrow();
    assertThat(programme.name()).isEqualTo("Audit programme 2026–27");
    programmes.setTarget(quality, programme.id(), YearMonth.of(2026, 12), 40, 50);
    List<MonthRow> months = programmes.months(council.id(), programme.id());
    assertThat(months).hasSize(12);
    assertThat(months.get(7))
        .extracting(MonthRow::drawn, MonthRow::allocated)
        .containsExactly(4, 4);
    assertThat(months.get(8).target()).isEqualTo(40);
    assertThatThrownBy(() -> programmes.setTarget(quality, programme.id(), NOVEMBER, 10, 50))
        .hasMessageContaining("is open");
    assertThatThrownBy(
            () -> programmes.setTarget(quality, programme.id(), YearMonth.of(2026, 12), 45, 50))
        .hasMessageContaining("Meanwhile somebody set the target");
  }

  private List<SelectedRow> selected(Viewer viewer, DrawId id) {
    return draws.selected(viewer, draws.one(viewer, id), "a test");
  }

  private DrawId draw(Viewer viewer, YearMonth month, int size) {
    return draws.draw(viewer, asked(cycles.openOrFind(viewer, month), size));
  }

  private static DrawAsked asked(CycleId cycle, int size) {
    return new DrawAsked(cycle, size, List.of(), List.of(), List.of(), null);
  }

  private void manyAuditors(TestCouncil council, int more) {
    for (int i = 0; i < more; i++) {
      councils.person(council.id(), "More Auditor " + i, Role.AUDITOR, council.root());
    }
  }

  private TestCouncil filled(int children) {
    TestCouncil council = councils.found();
    register.fill(council, children);
    return council;
  }

  /** Runs the same thing in several threads; answers what each got, a refusal as itself. */
  private static List<Object> together(int threads, Callable<?> work) throws Exception {
    List<Object> answers = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> futures = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        futures.add(pool.submit(work));
      }
      for (Future<?> future : futures) {
        try {
          answers.add(future.get());
        } catch (ExecutionException e) {
          answers.add(Objects.requireNonNull(e.getCause()));
        }
      }
    }
    return answers;
  }
}
