package org.throughline.audits.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** An auditor asks for another child; a head of quality answers; both see what became of it. */
@RoomTest
class AskingTest {
  private static final String ASK = "form[action$=/replacement-requests]";
  private static final String WORDS = "Our panel reads this record already";

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestRegister register;
  @Autowired Cycles cycles;
  @Autowired Draws draws;
  @Autowired Allocations allocations;

  TestCouncil council;
  Viewer quality;
  Viewer auditor;
  Browser browser;
  DrawId draw;
  UUID audit;

  @BeforeEach
  void allocate() {
    council = councils.found();
    register.fill(council, 60);
    quality = council.as(Role.HEAD_OF_QUALITY);
    auditor = council.as(Role.AUDITOR);
    browser = new Browser(mvc, councils);
    CycleId november = cycles.openOrFind(quality, YearMonth.of(2026, 11));
    draw = draws.draw(quality, new DrawAsked(november, 2, List.of(), List.of(), List.of(), null));
    allocations.allocate(quality, draw);
    audit = Objects.requireNonNull(selected().getFirst().auditId());
  }

  @Test
  void theAskingWaitsOnTheHeadOfQualitysHomePageAndTheAnswerReachesTheAuditor() throws Exception {
    assertThat(ask()).isEqualTo(address() + "#replacement");
    assertThat(browser.page(auditor, address()).select("#replacement").text())
        .contains("The case is under another review", WORDS, "Somebody else decides")
        .doesNotContain("ask for another child");
    Document today = browser.page(quality, "/");
    Element line = Objects.requireNonNull(today.selectFirst(".what:contains(Decide on replacing)"));
    assertThat(line.text()).isEqualTo("Decide on replacing place 1 of November 2026");
    String request = line.attr("href");
    Document refused = browser.sentBack(quality, request, "form[action$=/refusal]", "why", " ");
    assertThat(refused.select("#why-error").text()).contains("Say why the child stays");
    browser.submit(quality, request, "form[action$=/refusal]", "why", "The panel reads in May");
    assertThat(browser.page(auditor, "/").text())
        .contains("AU-0001: the replacement you asked for was refused", "The panel reads in May");
    assertThat(browser.page(auditor, address()).select("#replacement").text())
        .contains("Refused by Test Head of quality", "The panel reads in May")
        .contains("ask for another child");
    assertThat(browser.page(quality, "/").text()).doesNotContain("Decide on replacing");
  }

  @Test
  void anApprovalTakesTheNextInOrderAndTheAuditIsTakenBack() throws Exception {
    ask();
    String request = request(quality);
    browser.submit(quality, request, "form[action$=/approval]");
    assertThat(selected()).hasSize(3);
    assertThat(selected().get(2).replaces()).isEqualTo(1);
    assertThat(browser.page(auditor, request).select("h1").text())
        .isEqualTo("Place 1 gave way to place 3");
    assertThat(browser.page(auditor, "/").text())
        .contains("AU-0001: the replacement you asked for was approved")
        .doesNotContain("Begin AU-0001");
    assertThat(browser.send(auditor, get(address())).getStatus()).isEqualTo(404);
    Document page = browser.page(quality, "/draws/" + draw.value());
    assertThat(page.text()).contains("Gave way to place 3", "In for place 1", WORDS);
    allocations.allocate(quality, draw);
    assertThat(browser.page(auditor, "/").text()).contains("Begin AU-0003");
  }

  @Test
  void anAuditThatWasBegunMayGiveWayAndWhatWasWrittenIsKept() throws Exception {
    browser.submit(
        auditor,
        address(),
        "form[action$=/findings]",
        "kind",
        "strength",
        "theme",
        "voice",
        "text",
        "She was seen alone.");
    ask();
    browser.submit(quality, request(quality), "form[action$=/approval]");
    Document kept = browser.page(quality, address());
    assertThat(kept.text()).contains("Withdrawn: the child gave way", "She was seen alone.");
  }

  @Test
  void nobodyDecidesOnTheirOwnAsking() throws Exception {
    councils.grant(auditor, Role.HEAD_OF_QUALITY, council.root());
    ask();
    String request = browser.page(auditor, address()).select("#replacement a.what").attr("href");
    Document own = browser.page(auditor, request);
    assertThat(own.text()).contains("You asked for this, so somebody else decides");
    assertThat(own.select("form[action$=/approval], form[action$=/refusal]")).isEmpty();
    Element form =
        Objects.requireNonNull(
            browser.page(quality, request).selectFirst("form[action$=/approval]"));
    assertThat(browser.send(auditor, Browser.filledIn(form, List.of())).getStatus()).isEqualTo(403);
    assertThat(browser.page(auditor, "/").text()).doesNotContain("Decide on replacing");
  }

  @Test
  void onlyTheAuditorOfAnAuditAsksAndOnlyOnceAtATime() throws Exception {
    Element form =
        Objects.requireNonNull(
            browser.page(auditor, address() + "/replacement-requests").selectFirst(ASK));
    Document wrong = browser.sentBack(auditor, address() + "/replacement-requests", ASK);
    assertThat(wrong.select(".tl-errs li")).hasSize(2);
    assertThat(browser.send(quality, Browser.filledIn(form, typed())).getStatus()).isEqualTo(403);
    Viewer other = councils.person(council.id(), "Ruth Okafor", Role.AUDITOR, council.root());
    assertThat(browser.send(other, Browser.filledIn(form, typed())).getStatus()).isEqualTo(404);
    ask();
    var twice = browser.send(auditor, Browser.filledIn(form, typed()));
    assertThat(twice.getStatus()).isEqualTo(409);
    assertThat(Browser.read(twice).text()).contains("waits already", "which was not kept", WORDS);
    assertThat(browser.send(other, get(request(quality))).getStatus()).isEqualTo(404);
    assertThat(browser.send(council.as(Role.READ_ONLY), get(request(quality))).getStatus())
        .isEqualTo(404);
  }

  @Test
  void aDecisionThatCameTooLateKeepsItsWords() throws Exception {
    ask();
    String request = request(quality);
    Element form =
        Objects.requireNonNull(
            browser.page(quality, request).selectFirst("form[action$=/refusal]"));
    browser.submit(council.as(Role.DIRECTOR), request, "form[action$=/approval]");
    var late = browser.send(quality, Browser.filledIn(form, List.of("why", "It can be read")));
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(Browser.read(late).text()).contains("decided meanwhile", "It can be read");
    assertThat(selected()).hasSize(3);
  }

  @Test
  void aChildRestrictedSinceIsNotNamedOnTheAskingNorOnTheAuditorsHomePage() throws Exception {
    String reference = Objects.requireNonNull(selected().getFirst().reference());
    ask();
    String request = request(quality);
    assertThat(browser.page(quality, request).text()).contains(reference);
    assertThat(browser.page(auditor, "/").text()).contains(reference);
    register.restrict(council.as(Role.DIRECTOR), reference);
    assertThat(browser.page(quality, request).text())
        .contains("a restricted child")
        .doesNotContain(reference);
    assertThat(browser.page(auditor, request).text()).doesNotContain(reference);
    assertThat(browser.page(auditor, "/").text()).doesNotContain(reference);
  }

  private String ask() throws Exception {
    return browser.submit(
        auditor, address() + "/replacement-requests", ASK, typed().toArray(String[]::new));
  }

  private static List<String> typed() {
    return List.of("reason", "under-other-review", "explanation", WORDS);
  }

  private String address() {
    return "/audits/" + audit;
  }

  private String request(Viewer viewer) throws Exception {
    return browser.page(viewer, "/draws/" + draw.value()).select(".tl-thread a.what").attr("href");
  }

  private List<SelectedRow> selected() {
    return draws.selected(quality, draws.one(quality, draw), "a test");
  }
}
