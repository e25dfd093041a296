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
import org.springframework.context.annotation.Import;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.Draw;
import org.throughline.kernel.DrawFrame;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Seed;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
@Import(TestRegister.class)
class DrawsTest {
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @Autowired TestCouncils councils;
  @Autowired TestRegister register;
  @Autowired Cycles cycles;
  @Autowired Draws draws;
  @Autowired DrawPolicies policies;
  @Autowired Replacements replacements;
  @Autowired Allocations allocations;
  @Autowired Auditors auditors;
  @Autowired Programmes programmes;
  @Autowired DrawLines lines;

  @Test
  void theSeedIsPublishedAsItsHashAndOpensNowhereElse() {
    Viewer quality = filled(20).as(Role.HEAD_OF_QUALITY);
    CycleId november = cycles.openOrFind(quality, NOVEMBER);
    CycleRow cycle = cycles.of(quality.authority(), november);
    DrawRow draw = draws.one(quality, draws.draw(quality, asked(november, 5)));
    assertThat(draw.seedSha256()).isEqualTo(cycle.seedSha256());
    assertThat(new Seed(draw.seed()).sha256()).isEqualTo(cycle.seedSha256());
    assertThatThrownBy(() -> cycles.open(quality, NOVEMBER))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("opened already");
  }

  @Test
  void twoDrawsAtOnceMakeOneDrawAndOnePlainAnswer() throws Exception {
    Viewer quality = filled(400).as(Role.HEAD_OF_QUALITY);
    CycleId november = cycles.openOrFind(quality, NOVEMBER);
    List<Object> answers = together(4, () -> draws.draw(quality, asked(november, 50)));
    assertThat(answers).filteredOn(DrawId.class::isInstance).hasSize(1);
    assertThat(answers).filteredOn(Refused.class::isInstance).hasSize(3);
    assertThat(draws.ofCycle(quality, november)).hasSize(1);
  }

  @Test
  void theExcludedTheAuditedAndTheClosedAreNotInTheFrame() {
    TestCouncil council = filled(40);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    DrawId october = draw(quality, YearMonth.of(2026, 10), 10);
    manyAuditors(council, 2);
    assertThat(allocations.allocate(quality, october).allocated()).isEqualTo(10);
    String audited = Objects.requireNonNull(selected(quality, october).getFirst().reference());
    CycleId november = cycles.openOrFind(quality, NOVEMBER);
    String out = audited.equals("T-00001") ? "T-00002" : "T-00001";
    DrawAsked asked = excluding(november, out);
    DrawRow draw = draws.one(quality, draws.draw(quality, asked));
    assertThat(draw.openCount()).isEqualTo(40);
    assertThat(draw.frameSize() + draw.auditedCount() + 1).isGreaterThanOrEqualTo(40);
    String frame = frame(council, draw.id());
    assertThat(frame).doesNotContain(audited + ",").doesNotContain(out + ",");
    assertThat(draws.exclusions(quality, draw.id()))
        .containsExactly(new ExclusionRow("excluded", out, "a serious incident review"));
  }

  @Test
  void anExclusionOfSomebodyWhoIsNotThereIsRefusedByReference() {
    Viewer quality = filled(10).as(Role.HEAD_OF_QUALITY);
    CycleId november = cycles.openOrFind(quality, NOVEMBER);
    assertThatThrownBy(() -> draws.draw(quality, excluding(november, "T-99999")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("T-99999 is not an open child");
  }

  @Test
  void onlyTheServicesChosenAreDrawnFrom() {
    TestCouncil council = filled(90);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    CycleId november = cycles.openOrFind(quality, NOVEMBER);
    DrawAsked asked =
        new DrawAsked(
            november,
            10,
            List.of(),
            List.of(council.node("Permanence")),
            List.of(),
            new Seed("aa"));
    DrawRow draw = draws.one(quality, draws.draw(quality, asked));
    assertThat(draw.frameSize()).isEqualTo(30);
    assertThat(draw.services()).isEqualTo("Permanence");
    assertThat(selected(quality, draw.id()))
        .extracting(SelectedRow::team)
        .containsOnly("Permanence 1");
  }

  @Test
  void aCapPerWorkerHoldsAndSaysWhomItPassedOver() {
    Viewer quality = filled(100).as(Role.HEAD_OF_QUALITY);
    policies.set(quality, new DrawPolicy(12, 31, 1, null, null), null);
    DrawId id = draw(quality, NOVEMBER, 10);
    assertThat(selected(quality, id)).hasSize(10);
    List<String> workers =
        selected(quality, id).stream()
            .map(row -> Objects.requireNonNull(row.reference()).substring(2))
            .map(number -> "" + Integer.parseInt(number) / 10)
            .toList();
    assertThat(workers).doesNotHaveDuplicates();
    assertThat(draws.exclusions(quality, id))
        .allMatch(row -> row.why().contains("same worker"))
        .isNotEmpty();
  }

  @Test
  void aReplacementIsTheNextInOrderAndNeedsTwoPeople() {
    TestCouncil council = filled(100);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    Viewer director = council.as(Role.DIRECTOR);
    DrawId id = draw(quality, NOVEMBER, 10);
    SelectedRow out = selected(quality, id).get(3);
    var request = replacements.ask(quality, id, 4, ReplacementReason.CLOSED_BEFORE_AUDIT, "Closed");
    assertThatThrownBy(() -> replacements.approve(quality, id, request))
        .hasMessageContaining("somebody else must decide");
    assertThatThrownBy(
            () -> replacements.ask(director, id, 4, ReplacementReason.OTHER, "Once more"))
        .hasMessageContaining("waits already");
    int in = replacements.approve(director, id, request);
    assertThat(in).isEqualTo(11);
    assertThat(selected(quality, id).get(10).reference()).isEqualTo(next(council, id, out, 10));
    assertThat(selected(quality, id).get(3).replacedBy()).isEqualTo(11);
    assertThat(selected(quality, id)).hasSize(11);
    assertThatThrownBy(() -> replacements.approve(director, id, request))
        .isInstanceOf(Refused.class);
    assertThat(replacements.counts(quality, id))
        .containsExactly(
            new ReplacementCountRow(ReplacementReason.CLOSED_BEFORE_AUDIT, out.team(), 1));
  }

  @Test
  void twoApprovalsAtOnceMakeOneReplacement() throws Exception {
    TestCouncil council = filled(60);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    DrawId id = draw(quality, NOVEMBER, 6);
    var request = replacements.ask(quality, id, 2, ReplacementReason.OTHER, "A reason");
    List<Object> answers =
        together(3, () -> replacements.approve(council.as(Role.DIRECTOR), id, request));
    assertThat(answers).filteredOn(Integer.class::isInstance).hasSize(1);
    assertThat(answers).filteredOn(Refused.class::isInstance).hasSize(2);
    assertThat(selected(quality, id)).hasSize(7);
  }

  @Test
  void aRefusedRequestLeavesTheChildAndMayBeAskedAgain() {
    TestCouncil council = filled(60);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    DrawId id = draw(quality, NOVEMBER, 6);
    var request = replacements.ask(quality, id, 2, ReplacementReason.OTHER, "A reason");
    replacements.refuse(council.as(Role.DIRECTOR), id, request, "It can be read in the office");
    assertThat(selected(quality, id)).hasSize(6);
    assertThat(replacements.ask(quality, id, 2, ReplacementReason.OTHER, "Another")).isNotNull();
  }

  @Test
  void theAuditOfAReplacedChildIsTakenBackIfNobodyBeganIt() {
    TestCouncil council = filled(60);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    DrawId id = draw(quality, NOVEMBER, 2);
    assertThat(allocations.allocate(quality, id)).isEqualTo(new Allocations.Outcome(2, 0));
    var request = replacements.ask(quality, id, 1, ReplacementReason.OTHER, "A reason");
    replacements.approve(council.as(Role.DIRECTOR), id, request);
    assertThat(selected(quality, id).getFirst().auditor()).isNull();
    assertThat(lines.linesFor(council.as(Role.AUDITOR))).hasSize(1);
    assertThat(allocations.allocate(quality, id)).isEqualTo(new Allocations.Outcome(1, 0));
    assertThat(lines.linesFor(council.as(Role.AUDITOR))).hasSize(2);
  }

  @Test
  void aRehearsalIsLookedAtAndNeverAllocatedNorReplaced() {
    Viewer quality = filled(30).as(Role.HEAD_OF_QUALITY);
    CycleId november = cycles.openOrFind(quality, NOVEMBER);
    DrawId id =
        draws.draw(
            quality, new DrawAsked(november, 5, List.of(), List.of(), List.of(), new Seed("aa")));
    assertThat(selected(quality, id)).hasSize(5);
    assertThatThrownBy(() -> allocations.allocate(quality, id)).hasMessageContaining("rehearsal");
    assertThatThrownBy(() -> replacements.ask(quality, id, 1, ReplacementReason.OTHER, "x"))
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

  @Test
  void anotherAuthorityCanNeitherSeeNorTouchADraw() {
    Viewer quality = filled(30).as(Role.HEAD_OF_QUALITY);
    DrawId id = draw(quality, NOVEMBER, 3);
    Viewer other = filled(30).as(Role.HEAD_OF_QUALITY);
    assertThatThrownBy(() -> draws.one(other, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> allocations.allocate(other, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> replacements.ask(other, id, 1, ReplacementReason.OTHER, "x"))
        .isInstanceOf(NotFound.class);
  }

  private String next(TestCouncil council, DrawId id, SelectedRow out, int size) {
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    DrawFrame frame =
        DrawFrame.read(frame(council, id).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Draw draw = Draw.take(frame, new Seed(draws.one(quality, id).seed()), size);
    Set<String> taken =
        draw.selected().stream().map(s -> s.reference()).collect(Collectors.toSet());
    return Objects.requireNonNull(draw.nextInOrder(out.stratum(), taken).child()).reference();
  }

  private String frame(TestCouncil council, DrawId id) {
    return new String(
        draws.frame(council.as(Role.INTERNAL_AUDITOR), id),
        java.nio.charset.StandardCharsets.UTF_8);
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

  private static DrawAsked excluding(CycleId cycle, String reference) {
    List<Exclusion> exclusions = List.of(new Exclusion(reference, "a serious incident review"));
    return new DrawAsked(cycle, 10, List.of(), List.of(), exclusions, null);
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
