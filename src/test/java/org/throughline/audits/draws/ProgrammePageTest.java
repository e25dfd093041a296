package org.throughline.audits.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** The year at a glance: planned against done, who can read, and what is in the way. */
@RoomTest
class ProgrammePageTest {
  private static final String PROGRAMME = "/audits/programme";

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestRegister register;
  @Autowired Programmes programmes;
  @Autowired Cycles cycles;
  @Autowired Draws draws;
  @Autowired Auditors auditors;
  @Autowired Allocations allocations;
  @Autowired CouncilTime time;

  TestCouncil council;
  Viewer quality;
  YearMonth now;

  @BeforeEach
  void found() {
    council = councils.found();
    quality = council.as(Role.HEAD_OF_QUALITY);
    now = YearMonth.from(time.today());
  }

  @Test
  void aCouncilWithoutAnyExtractIsToldWhatToBringIn() throws Exception {
    Document page = page(quality);
    assertThat(page.text())
        .contains("There is no programme yet", "No extract has been brought in yet");
    assertThat(page.select("a[href=/extracts]")).isNotEmpty();
  }

  @Test
  void emptyMonthsAndTheOneThatIsNotDrawnStandBesideTheDrawnOnes() throws Exception {
    register.fill(council, 60);
    programme(now.minusMonths(2));
    draw(now.minusMonths(1), 10);
    Document page = page(quality);
    assertThat(page.select("table tbody tr")).hasSize(12);
    assertThat(row(page, now.minusMonths(2))).contains("50 0 0 0", "Nothing drawn");
    assertThat(row(page, now.minusMonths(1))).contains("50 10 0 0", "Drawn");
    assertThat(row(page, now)).contains("now 50 0 0 0", "Not open");
    assertThat(row(page, now.plusMonths(1))).contains("50 0 0 0", "Not open");
    assertThat(page.text())
        .contains(
            "is not open yet. 50 are planned.", "0 of the 150 planned up to " + Said.month(now));
    cycles.open(quality, now);
    Document opened = page(quality);
    assertThat(row(opened, now)).contains("Open, not drawn");
    assertThat(opened.select("a.tl-btn:contains(Draw %s)".formatted(Said.month(now)))).hasSize(1);
  }

  @Test
  void theCapacityOfAuditorsStandsAgainstTheTargetAndConflictsAreNamed() throws Exception {
    register.fill(council, 60);
    programme(now);
    Viewer ruth = councils.person(council.id(), "Ruth Okafor", Role.AUDITOR, council.root());
    councils.grant(ruth, Role.TEAM_MANAGER, council.node("Northmere 1"));
    auditors.setCapacity(quality, ruth.account(), 20, 5);
    assertThat(page(quality).select("aside").text())
        .contains("Two auditors can take 25 audits a month between them")
        .contains("The target is 50, so twenty-five children would wait");
    allocations.allocate(quality, draw(now, 12));
    assertThat(page(quality).select("aside").text())
        .contains("Conflicts found in the draw of " + Said.month(now))
        .containsPattern("Ruth Okafor manages the team: passed over for \\w+ child");
    assertThat(new Browser(mvc, councils).page(quality, "/audits/auditors").text())
        .contains("Manages Northmere 1");
    assertThat(page(council.as(Role.READ_ONLY)).text()).doesNotContain("Ruth Okafor");
  }

  private Document page(Viewer viewer) throws Exception {
    return new Browser(mvc, councils).page(viewer, PROGRAMME);
  }

  private static String row(Document page, YearMonth month) {
    return page.select("table tr:contains(%s)".formatted(Said.month(month))).text();
  }

  private void programme(YearMonth first) {
    var tool = programmes.tools(council.id()).getFirst().id();
    programmes.add(quality, "Audit programme", first, 50, tool);
  }

  private DrawId draw(YearMonth month, int size) {
    CycleId cycle = cycles.openOrFind(quality, month);
    return draws.draw(quality, new DrawAsked(cycle, size, List.of(), List.of(), List.of(), null));
  }
}
