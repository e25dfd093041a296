package org.throughline.audits.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Seed;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** What is refused comes back on its own form, with its words and what is wrong with them. */
@RoomTest
class DrawFormsTest {
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final String CYCLE = "/audits/cycles/2026-11";
  private static final String DRAW = "form[action$=/draws]";
  private static final String PROGRAMME = "/audits/programme";
  private static final String FEBRUARY = "form[action$=/targets]:has([value=2027-02])";

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestRegister register;
  @Autowired Programmes programmes;
  @Autowired Cycles cycles;
  @Autowired Draws draws;
  @Autowired Auditors auditors;
  @Autowired Allocations allocations;
  @Autowired DrawPolicies policies;
  @Autowired CouncilTime time;

  TestCouncil council;
  Viewer quality;
  Browser browser;

  @BeforeEach
  void open() {
    council = councils.found();
    register.fill(council, 60);
    quality = council.as(Role.HEAD_OF_QUALITY);
    browser = new Browser(mvc, councils);
  }

  @Test
  void aWrongTargetComesBackAtItsOwnMonth() throws Exception {
    programme();
    Document page = browser.sentBack(quality, PROGRAMME, FEBRUARY, "target", "many");
    assertThat(errors(page)).containsExactly("Write the target as a number.");
    assertThat(page.select("#target-2027-02").val()).isEqualTo("many");
    assertThat(page.select("#target-2027-03").val()).isEqualTo("50");
    assertThat(page.select("#target-2027-02-error").text()).contains("as a number");
    assertThat(page.select("details[open] #target-2027-02")).hasSize(1);
    assertThat(errors(browser.sentBack(quality, PROGRAMME, FEBRUARY, "target", "0")))
        .containsExactly("A month’s target is 1 to 1,000.");
  }

  @Test
  void aTargetThatSomebodyElseSetMeanwhileComesBackAndCanBeSentAgain() throws Exception {
    ProgrammeId programme = programme();
    Element form = form(quality, PROGRAMME, FEBRUARY);
    programmes.setTarget(quality, programme, YearMonth.of(2027, 2), 40, 50);
    Document page = refused(form, "target", "60");
    assertThat(errors(page).getFirst()).contains("Meanwhile somebody set the target");
    assertThat(page.select("#target-2027-02").val()).isEqualTo("60");
    Element again = Objects.requireNonNull(page.selectFirst(FEBRUARY));
    assertThat(browser.send(quality, Browser.filledIn(again, List.of())).getStatus())
        .isEqualTo(303);
    assertThat(programmes.months(council.id(), programme).get(10).target()).isEqualTo(60);
  }

  @Test
  void aMonthThatSomebodyElseOpenedIsSaidOnThePage() throws Exception {
    programme();
    Element form = form(quality, PROGRAMME, "form[action=/cycles]:has([value=2027-01])");
    cycles.open(quality, YearMonth.of(2027, 1));
    assertThat(errors(refused(form)).getFirst()).contains("January 2027 was opened already");
  }

  @Test
  void everyFieldOfAProgrammeSaysWhatIsWrongWithIt() throws Exception {
    Document page =
        browser.sentBack(
            quality,
            PROGRAMME,
            "form[action=/audits/programmes]",
            "name",
            " ",
            "firstMonth",
            "April",
            "monthlyTarget",
            "5000");
    assertThat(errors(page)).hasSize(3);
    assertThat(page.select("#firstMonth").val()).isEqualTo("April");
    assertThat(page.select("#monthlyTarget-error").text()).contains("1 to 1,000");
  }

  @Test
  void aWrongCapacityComesBackAtItsAuditor() throws Exception {
    Viewer auditor = council.as(Role.AUDITOR);
    String field = "#capacity-" + auditor.account().value();
    Document page =
        browser.sentBack(
            quality, "/audits/auditors", "form:has(%s)".formatted(field), "capacity", "201");
    assertThat(errors(page)).containsExactly("An auditor can take 0 to 200 audits a month.");
    assertThat(page.select(field).val()).isEqualTo("201");
    Element stale = form(quality, "/audits/auditors", "form:has(%s)".formatted(field));
    auditors.setCapacity(quality, auditor.account(), 9, 5);
    Document meanwhile = refused(stale, "capacity", "7");
    assertThat(errors(meanwhile).getFirst()).contains("to 9 a month");
    assertThat(meanwhile.select(field).val()).isEqualTo("7");
  }

  @Test
  void everyRuleSaysWhatIsWrongWithItAndAChangeMeanwhileIsShown() throws Exception {
    String at = "/audits/draw-policy";
    String form = "form[action=/audits/draw-policy]";
    Document page =
        browser.sentBack(
            quality, at, form, "lookBackMonths", "61", "mostAgeDays", "", "workerCap", "two");
    assertThat(errors(page)).hasSize(3);
    assertThat(page.select("#workerCap").val()).isEqualTo("two");
    Element stale = form(quality, at, form);
    policies.set(quality, new DrawPolicy(6, 31, null, null, null), null);
    Document meanwhile = refused(stale, "lookBackMonths", "18");
    assertThat(errors(meanwhile).getFirst()).contains("while you wrote");
    assertThat(meanwhile.text()).contains("audited in the last 6 months");
    assertThat(meanwhile.select("#lookBackMonths").val()).isEqualTo("18");
    Element again = Objects.requireNonNull(meanwhile.selectFirst(form));
    assertThat(browser.send(quality, Browser.filledIn(again, List.of())).getStatus())
        .isEqualTo(303);
  }

  @Test
  void aDrawFromTooOldAListIsRefusedOnItsForm() throws Exception {
    LocalDate old = time.today().minusDays(60);
    register.extract(council, old, 2);
    cycles.openOrFind(quality, NOVEMBER);
    Document page = browser.sentBack(quality, CYCLE, DRAW, "size", "7", "exclusions", "T-00001: x");
    assertThat(errors(page).getFirst()).contains("60 days ago", "31 days at most");
    assertThat(page.select("#size").val()).isEqualTo("7");
    assertThat(page.select("#exclusions").text()).isEqualTo("T-00001: x");
    assertThat(page.select("a[href=/extracts]")).isNotEmpty();
  }

  @Test
  void aDrawFromNobodyIsRefusedAtItsStatuses() throws Exception {
    cycles.openOrFind(quality, NOVEMBER);
    Document page = browser.sentBack(quality, CYCLE, DRAW, "status", "early-help");
    assertThat(errors(page).getFirst()).startsWith("Nobody is left to draw from");
    assertThat(page.select("#status-error")).hasSize(1);
    assertThat(page.select("input[name=status][checked]").eachAttr("value"))
        .containsExactly("early-help");
  }

  @Test
  void aStatusThatIsNoneAnExclusionThatIsNobodyAndAWrongSeedAreSaidWhereTheyWereTyped()
      throws Exception {
    cycles.openOrFind(quality, NOVEMBER);
    Document page =
        browser.sentBack(
            quality,
            CYCLE,
            DRAW,
            "size",
            "0",
            "status",
            "asleep",
            "exclusions",
            "T-1",
            "seed",
            "x");
    assertThat(errors(page)).hasSize(4);
    assertThat(page.select("#status-error").text()).contains("“asleep” is not a status");
    assertThat(page.select("#seed").val()).isEqualTo("x");
    assertThat(page.select("details[open] #seed")).hasSize(1);
    Document nobody = browser.sentBack(quality, CYCLE, DRAW, "exclusions", "T-9: gone away");
    assertThat(nobody.select("#exclusions-error").text()).contains("T-9 is not an open child");
  }

  @Test
  void aDrawThatSomebodyElseMadeMeanwhileStandsAndIsSaid() throws Exception {
    cycles.openOrFind(quality, NOVEMBER);
    Element form = form(quality, CYCLE, DRAW);
    String draw = drawn(5);
    Document page = refused(form, "size", "7");
    assertThat(errors(page).getFirst()).contains("drawn already");
    assertThat(page.select("a[href=%s]".formatted(draw))).hasSize(1);
  }

  @Test
  void aReplacementWithoutAReasonAndAMoveWithoutAnAuditorComeBack() throws Exception {
    String draw = drawn(3);
    allocations.allocate(quality, id(draw));
    String place = draw + "/places/1";
    Document asked =
        browser.sentBack(quality, place, "form[action$=/replacements]", "explanation", "Gone");
    assertThat(errors(asked)).containsExactly("Choose why the child should give way.");
    assertThat(asked.select("#explanation").text()).isEqualTo("Gone");
    councils.person(council.id(), "Ruth Okafor", Role.AUDITOR, council.root());
    Document moved =
        browser.sentBack(quality, place, "form[action$=/allocation]", "moving", "On leave");
    assertThat(errors(moved)).containsExactly("Choose another auditor.");
    assertThat(moved.select("#moving").text()).isEqualTo("On leave");
  }

  @Test
  void allocatingARehearsalIsRefusedOnItsPage() throws Exception {
    CycleId november = cycles.openOrFind(quality, NOVEMBER);
    DrawAsked rehearsed =
        new DrawAsked(november, 3, List.of(), List.of(), List.of(), new Seed("aa"));
    String rehearsal = "/draws/" + draws.draw(quality, rehearsed).value();
    Document looked = browser.page(quality, rehearsal);
    assertThat(looked.select("h1 ~ .tl-note .tl-tag").text()).isEqualTo("Rehearsal");
    assertThat(looked.select("form[action$=/allocation]")).isEmpty();
    Element form = form(quality, drawn(3), "form[action$=/allocation]");
    form.attr("action", rehearsal + "/allocation");
    assertThat(errors(refused(form)).getFirst()).contains("This is a rehearsal");
  }

  private ProgrammeId programme() {
    return programmes.add(
        quality,
        "Audit programme 2026–27",
        YearMonth.of(2026, 4),
        50,
        programmes.tools(council.id()).getFirst().id());
  }

  private String drawn(int size) {
    CycleId november = cycles.openOrFind(quality, NOVEMBER);
    DrawAsked asked = new DrawAsked(november, size, List.of(), List.of(), List.of(), null);
    return "/draws/" + draws.draw(quality, asked).value();
  }

  private static DrawId id(String draw) {
    return new DrawId(UUID.fromString(draw.substring("/draws/".length())));
  }

  private Element form(Viewer viewer, String address, String form) throws Exception {
    return Objects.requireNonNull(browser.page(viewer, address).selectFirst(form));
  }

  /** Sends a form that was opened before something changed. */
  private Document refused(Element form, String... typed) throws Exception {
    MockHttpServletResponse answer = browser.send(quality, Browser.filledIn(form, List.of(typed)));
    assertThat(answer.getStatus()).as(Browser.read(answer).text()).isEqualTo(409);
    return Browser.read(answer);
  }

  private static List<String> errors(Document page) {
    return page.select(".tl-errs li").eachText();
  }
}
