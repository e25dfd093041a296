package org.throughline.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.audits.draws.Allocations;
import org.throughline.audits.draws.Asked;
import org.throughline.audits.draws.CycleId;
import org.throughline.audits.draws.Cycles;
import org.throughline.audits.draws.DrawAsked;
import org.throughline.audits.draws.DrawId;
import org.throughline.audits.draws.Draws;
import org.throughline.audits.draws.ReplacementReason;
import org.throughline.audits.draws.Replacements;
import org.throughline.audits.draws.TestRegister;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Seed;
import org.throughline.register.annexa.Status;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import tools.jackson.databind.JsonNode;

/**
 * One month drawn from 100 children (40 in need, 20 in care, 20 on a plan, 20 being assessed), ten
 * audits, of which two in need are not handed in. By hand: the weights are 0.4, 0.2, 0.2, 0.2; the
 * effective number is 1 ÷ (0.4²/2 + 3 × 0.2²/2) = 7.142857. First grades: in need one good and one
 * requiring improvement, in care two outstanding, on a plan one good and one inadequate, being
 * assessed two requiring improvement. Good is 0.4 × ½ + 0.2 × ½ = 0.3 with Wilson 0.0900625 to
 * 0.6498263; a moderator then finds the good one in need to require improvement, and good is 0.1
 * with 0.0139599 to 0.4658178. Without weights they would be 2/8 and 1/8.
 */
@RoomTest
class DrawnCycleTest {
  @Autowired TestCouncils councils;
  @Autowired TestRegister register;
  @Autowired TestGrades grades;
  @Autowired Reader reader;
  @Autowired Cycles cycles;
  @Autowired Draws draws;
  @Autowired Allocations allocations;
  @Autowired Replacements replacements;
  @Autowired CouncilTime time;

  @Test
  void sharesAndIntervalsAreTheOnesWorkedOutByHand() throws Exception {
    TestCouncil council = councils.found();
    register.fill(council, 100);
    DrawId draw = drawn(council);
    List<UUID> inNeed = handIn(council, draw, "child-in-need", "good", "requires-improvement");
    handIn(council, draw, "looked-after", "outstanding", "outstanding");
    handIn(council, draw, "child-protection-plan", "good", "inadequate");
    handIn(council, draw, "assessment", "requires-improvement", "requires-improvement");
    notCounted(council, draw);
    grades.judge(council, inNeed.subList(0, 1), "moderator", "requires-improvement");

    JsonNode items =
        reader.read(council.as(Role.DIRECTOR), "/api/v1/insight/grades?by=month").path("items");
    assertThat(items.size()).isEqualTo(1);
    JsonNode month = items.get(0);
    assertThat(month.path("audits").asInt()).isEqualTo(8);
    is(month.at("/firstGrades/0"), 2, 0.2);
    is(month.at("/firstGrades/1"), 2, 0.3);
    is(month.at("/firstGrades/2"), 3, 0.4);
    is(month.at("/firstGrades/3"), 1, 0.1);
    lies(month.at("/firstGrades/1"), 0.09006253101964118, 0.6498263371972255);
    is(month.at("/finalGrades/1"), 1, 0.1);
    is(month.at("/finalGrades/2"), 4, 0.6);
    lies(month.at("/finalGrades/1"), 0.013959917438550351, 0.4658178189951834);
  }

  @Test
  void whereAStatusHasNoAuditTheResultSaysHowManyItSpeaksFor() throws Exception {
    TestCouncil council = councils.found();
    register.fill(council, 100);
    DrawId draw = drawn(council);
    handIn(council, draw, "child-in-need", "good", "requires-improvement");
    handIn(council, draw, "looked-after", "outstanding", "outstanding");
    Viewer director = council.as(Role.DIRECTOR);
    JsonNode month = reader.read(director, "/api/v1/insight/grades?by=month").at("/items/0");
    is(month.at("/firstGrades/0"), 2, 1 / 3.0);
    assertThat(reader.page(director, "/insight?by=month").text())
        .contains("whose figures speak for the rest:", "(60%).");
  }

  /** After a rehearsal of children in need only, and with one child replaced by the next. */
  private DrawId drawn(TestCouncil council) {
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    councils.person(council.id(), "Second Auditor", Role.AUDITOR, council.root());
    councils.person(council.id(), "Third Auditor", Role.AUDITOR, council.root());
    CycleId cycle = cycles.openOrFind(quality, YearMonth.from(time.today()));
    var inNeed = List.of(Status.CHILD_IN_NEED);
    draws.draw(quality, new DrawAsked(cycle, 10, inNeed, List.of(), List.of(), new Seed("00ff")));
    DrawId draw =
        draws.draw(quality, new DrawAsked(cycle, 10, List.of(), List.of(), List.of(), null));
    assertThat(allocations.allocate(quality, draw)).isEqualTo(new Allocations.Outcome(10, 0));
    UUID request =
        replacements.ask(quality, draw, 1, new Asked(ReplacementReason.OTHER, "A reason"));
    assertThat(replacements.approve(council.as(Role.DIRECTOR), request)).isEqualTo(11);
    assertThat(allocations.allocate(quality, draw)).isEqualTo(new Allocations.Outcome(1, 0));
    return draw;
  }

  /** By hand, of another kind, and a second reader’s blind grade: none of it enters. */
  private void notCounted(TestCouncil council, DrawId draw) {
    LocalDate month = grades.month(0);
    grades.undrawn(council, "random", month, "Northmere 1", "outstanding");
    for (String kind : List.of("re-audit", "thematic", "targeted", "concern")) {
      grades.undrawn(council, kind, month, "Northmere 1", "outstanding");
      grades.ofAKind(council, kind, draw.value(), month, "outstanding");
    }
    List<UUID> read = grades.drawn(council, draw.value(), "looked-after");
    grades.judge(council, read, "second-reader", "inadequate");
  }

  /** The first audits of a status, graded one by one by the auditor. */
  private List<UUID> handIn(TestCouncil council, DrawId draw, String stratum, String... given) {
    List<UUID> audits = grades.drawn(council, draw.value(), stratum).subList(0, given.length);
    grades.submit(council, audits);
    for (int i = 0; i < given.length; i++) {
      grades.judge(council, audits.subList(i, i + 1), "auditor", given[i]);
    }
    return audits;
  }

  private static void is(JsonNode share, int count, double of) {
    assertThat(share.path("count").asInt()).isEqualTo(count);
    assertThat(share.path("share").asDouble()).isCloseTo(of, within(1e-12));
  }

  private static void lies(JsonNode share, double low, double high) {
    assertThat(share.path("low").asDouble()).isCloseTo(low, within(1e-9));
    assertThat(share.path("high").asDouble()).isCloseTo(high, within(1e-9));
  }
}
