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
import org.throughline.kernel.Draw;
import org.throughline.kernel.DrawFrame;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Seed;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class ReplacementsTest {
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @Autowired TestCouncils councils;
  @Autowired TestRegister register;
  @Autowired Cycles cycles;
  @Autowired Draws draws;
  @Autowired Replacements replacements;
  @Autowired Allocations allocations;
  @Autowired DrawLines lines;

  @Test
  void aReplacementIsTheNextInOrderAndNeedsTwoPeople() {
    TestCouncil council = filled(100);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    Viewer director = council.as(Role.DIRECTOR);
    DrawId id = draw(quality, NOVEMBER, 10);
    SelectedRow out = selected(quality, id).get(3);
    var request =
        replacements.ask(
            quality, id, 4, new Asked(ReplacementReason.CLOSED_BEFORE_AUDIT, "Closed"));
    assertThatThrownBy(() -> replacements.approve(quality, request))
        .hasMessageContaining("somebody else must decide");
    assertThatThrownBy(() ->
            replacements.ask(director, id, 4, new Asked(ReplacementReason.OTHER, "Once more")))
        .hasMessageContaining("waits already");
    int in = replacements.approve(director, request);
    assertThat(in).isEqualTo(11);
    assertThat(selected(quality, id).get(10).reference()).isEqualTo(next(council, id, out, 10));
    assertThat(selected(quality, id).get(3).replacedBy()).isEqualTo(11);
    assertThat(selected(quality, id)).hasSize(11);
    assertThatThrownBy(() -> replacements.approve(director, request)).isInstanceOf(Refused.class);
    assertThat(replacements.counts(quality, id))
        .containsExactly(
            new ReplacementCountRow(ReplacementReason.CLOSED_BEFORE_AUDIT, out.team(), 1));
  }

  @Test
  void twoApprovalsAtOnceMakeOneReplacement() throws Exception {
    TestCouncil council = filled(60);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    DrawId id = draw(quality, NOVEMBER, 6);
    var request = replacements.ask(quality, id, 2, new Asked(ReplacementReason.OTHER, "A reason"));
    List<Object> answers =
        together(3, () -> replacements.approve(council.as(Role.DIRECTOR), request));
    assertThat(answers).filteredOn(Integer.class::isInstance).hasSize(1);
    assertThat(answers).filteredOn(Refused.class::isInstance).hasSize(2);
    assertThat(selected(quality, id)).hasSize(7);
  }

  @Test
  void aRefusedRequestLeavesTheChildAndMayBeAskedAgain() {
    TestCouncil council = filled(60);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    DrawId id = draw(quality, NOVEMBER, 6);
    var request = replacements.ask(quality, id, 2, new Asked(ReplacementReason.OTHER, "A reason"));
    replacements.refuse(council.as(Role.DIRECTOR), request, "It can be read in the office");
    assertThat(selected(quality, id)).hasSize(6);
    assertThat(replacements.ask(quality, id, 2, new Asked(ReplacementReason.OTHER, "Another")))
        .isNotNull();
  }

  @Test
  void theAuditOfAReplacedChildIsTakenBackIfNobodyBeganIt() {
    TestCouncil council = filled(60);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    DrawId id = draw(quality, NOVEMBER, 2);
    assertThat(allocations.allocate(quality, id)).isEqualTo(new Allocations.Outcome(2, 0));
    var request = replacements.ask(quality, id, 1, new Asked(ReplacementReason.OTHER, "A reason"));
    replacements.approve(council.as(Role.DIRECTOR), request);
    assertThat(selected(quality, id).getFirst().auditor()).isNull();
    assertThat(lines.linesFor(council.as(Role.AUDITOR))).hasSize(1);
    assertThat(allocations.allocate(quality, id)).isEqualTo(new Allocations.Outcome(1, 0));
    assertThat(lines.linesFor(council.as(Role.AUDITOR))).hasSize(2);
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
