package org.throughline.audits.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.audits.broughtin.BroughtInAudits;
import org.throughline.audits.broughtin.PastAudit;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Seed;
import org.throughline.spreadsheets.SheetFile;
import org.throughline.spreadsheets.SheetId;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class DrawsTest {
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @Autowired TestCouncils councils;
  @Autowired TestRegister register;
  @Autowired Cycles cycles;
  @Autowired Draws draws;
  @Autowired DrawPolicies policies;
  @Autowired Replacements replacements;
  @Autowired Allocations allocations;
  @Autowired BroughtInAudits broughtIn;

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
  void whoseAuditWasBroughtInIsNotDrawnUntilItIsTakenBack() {
    TestCouncil council = filled(20);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    SheetId sheet = new SheetId(UUID.randomUUID());
    keep(quality, sheet, "T-00001", LocalDate.of(2025, 12, 3));
    keep(quality, sheet, "T-00002", LocalDate.of(2024, 12, 3));
    CycleId november = cycles.openOrFind(quality, NOVEMBER);
    DrawRow first = draws.one(quality, draws.draw(quality, rehearsed(november)));
    assertThat(first.auditedCount()).isEqualTo(1);
    assertThat(frame(council, first.id())).doesNotContain("T-00001,").contains("T-00002,");
    broughtIn.takeBack(quality, sheet, "It was the wrong year.");
    DrawRow second = draws.one(quality, draws.draw(quality, rehearsed(november)));
    assertThat(frame(council, second.id())).contains("T-00001,");
  }

  private static DrawAsked rehearsed(CycleId cycle) {
    return new DrawAsked(cycle, 5, List.of(), List.of(), List.of(), new Seed("aa"));
  }

  private void keep(Viewer quality, SheetId sheet, String reference, LocalDate day) {
    PastAudit past =
        new PastAudit(reference, day, "Good", "", "", "", "", "", "", "", "", "", "", "");
    broughtIn.keep(quality, new SheetFile(sheet, "last year.csv"), day.getYear(), past);
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
  void anotherAuthorityCanNeitherSeeNorTouchADraw() {
    Viewer quality = filled(30).as(Role.HEAD_OF_QUALITY);
    DrawId id = draw(quality, NOVEMBER, 3);
    Viewer other = filled(30).as(Role.HEAD_OF_QUALITY);
    assertThatThrownBy(() -> draws.one(other, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> allocations.allocate(other, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> replacements.ask(other, id, 1, new Asked(ReplacementReason.OTHER, "x")))
        .isInstanceOf(NotFound.class);
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
