package org.throughline.audits.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.DrawCheck;
import org.throughline.kernel.Seed;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class DrawPagesTest {
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestRegister register;
  @Autowired Programmes programmes;
  @Autowired Cycles cycles;
  @Autowired Draws draws;

  @Test
  void aMonthGoesFromItsTargetToAuditsOnHomePages() throws Exception {
    TestCouncil council = filled(500);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    programme(council);
    String cycle =
        browser().submit(quality, "/audits/programme", "form[action=/cycles]:has([value=2026-11])");
    assertThat(cycle).isEqualTo("/audits/cycles/2026-11");
    assertThat(browser().page(quality, cycle).select(".tl-thread .tl-code").text()).hasSize(64);
    String draw = browser().submit(quality, cycle, "form[action$=/draws]", "size", "12");
    Document drawn = browser().page(quality, draw);
    assertThat(drawn.select("h1").text()).isEqualTo("Twelve children drawn for November 2026");
    assertThat(drawn.select(".tl-thread .tl-code")).hasSize(3);
    assertThat(drawn.select("table[aria-label='The children drawn'] tbody tr")).hasSize(12);
    browser().submit(quality, draw, "form[action$=/allocation]");
    assertThat(browser().page(quality, draw).select("td:contains(AU-0005)").text())
        .contains("Test Auditor");
    Document today = browser().page(council.as(Role.AUDITOR), "/");
    assertThat(today.select(".what:contains(Begin AU-0001, the record of T-)")).hasSize(1);
    assertThat(today.text()).contains("Due 30 November 2026");
    Document year = browser().page(quality, "/audits/programme");
    assertThat(year.select("tr:contains(November 2026) td.num").eachText())
        .containsExactly("50", "12", "5", "0");
  }

  @Test
  void howTheyWereChosenIsSaidWithThisDrawsOwnNumbersToAReadOnlyMemberToo() throws Exception {
    TestCouncil council = filled(500);
    String draw = drawn(council, 50);
    Document how = browser().page(council.as(Role.READ_ONLY), draw + "/how");
    assertThat(how.select("h1").text()).isEqualTo("How these fifty were chosen");
    assertThat(how.text())
        .contains("500 children were then open", "“Child in need” had 200 of the 500 children")
        .contains("its exact share of 50 was 20.00; in whole children it gave 20")
        .doesNotContain("T-0");
    assertThat(how.text()).contains("The council’s own list of", "No cap and no least number");
    assertThat(how.select(".tl-thread .when").eachText()).hasSize(3).isSorted();
    assertThat(how.select("table:contains(In the frame) tfoot td").eachText())
        .containsExactly("500", "50", "50");
    String seed = Objects.requireNonNull(how.selectFirst("dt:contains(Seed) + dd")).text();
    byte[] csv =
        browser()
            .send(council.as(Role.INTERNAL_AUDITOR), get(draw + "/frame"))
            .getContentAsByteArray();
    DrawCheck check = DrawCheck.of(csv, new Seed(seed), 50);
    List<String> shown =
        browser()
            .page(council.as(Role.DIRECTOR), draw)
            .select("a.tl-ref[href^=/children]")
            .eachText();
    assertThat(check.differences(shown)).isEmpty();
    assertThat(how.text()).contains("verify-draw frame.csv --size 50 \\ --seed " + seed);
  }

  @Test
  void aReplacementIsAskedByOneAndApprovedByAnotherOnThePage() throws Exception {
    TestCouncil council = filled(100);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    String draw = drawn(council, 10);
    MockHttpServletResponse empty =
        browser().post(quality, draw + "/places/3", "form[action$=/replacements]");
    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(Browser.read(empty).select(".tl-errs").text()).contains("Choose why");
    String request =
        browser()
            .submit(
                quality,
                draw + "/places/3",
                "form[action$=/replacements]",
                "reason",
                "record-not-accessible",
                "explanation",
                "It is with the court");
    assertThat(browser().page(quality, request).select("form[action$=/approval]")).isEmpty();
    Viewer director = council.as(Role.DIRECTOR);
    assertThat(browser().page(director, "/").text()).contains("Decide on replacing place 3");
    assertThat(browser().page(director, draw).select("a[href=%s]".formatted(request))).hasSize(1);
    browser().submit(director, request, "form[action$=/approval]");
    Document after = browser().page(director, draw);
    assertThat(after.text())
        .contains("Gave way to place 11", "In for place 3", "It is with the court")
        .contains("place 11 came in, the next in order");
    assertThat(after.select("h1").text()).startsWith("Ten children");
    assertThat(browser().page(director, draw + "/how").text())
        .contains("One child has been replaced since", "The record cannot be read");
  }

  @Test
  void whatWasTypedIsKeptWhereADrawCannotBeMade() throws Exception {
    TestCouncil council = filled(20);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    cycles.openOrFind(quality, NOVEMBER);
    MockHttpServletResponse answer =
        browser()
            .post(
                quality,
                "/audits/cycles/2026-11",
                "form[action$=/draws]",
                "size",
                "5",
                "exclusions",
                "T-00001 has no reason");
    assertThat(answer.getStatus()).isEqualTo(422);
    Document again = Browser.read(answer);
    assertThat(again.select(".tl-errs").text()).contains("has no reason");
    assertThat(again.select("textarea[name=exclusions]").text()).isEqualTo("T-00001 has no reason");
  }

  @Test
  void theSameFormSentTwiceDrawsOnceAndAnswersTheSame() throws Exception {
    TestCouncil council = filled(20);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    CycleId november = cycles.openOrFind(quality, NOVEMBER);
    Document page = browser().page(quality, "/audits/cycles/2026-11");
    Element form = Objects.requireNonNull(page.selectFirst("form[action$=/draws]"));
    MockHttpServletResponse first =
        browser().send(quality, Browser.filledIn(form, List.of("size", "5")));
    MockHttpServletResponse second =
        browser().send(quality, Browser.filledIn(form, List.of("size", "5")));
    assertThat(first.getHeader("Location")).isEqualTo(second.getHeader("Location"));
    assertThat(draws.ofCycle(quality, november)).hasSize(1);
  }

  @Test
  void aForgedRoleIsRefusedAndAnotherAuthorityFindsNothing() throws Exception {
    TestCouncil council = filled(30);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    String draw = drawn(council, 3);
    Document page = browser().page(quality, draw);
    Element form = Objects.requireNonNull(page.selectFirst("form[action$=/allocation]"));
    for (Role role : Role.values()) {
      if (role != Role.HEAD_OF_QUALITY) {
        assertThat(browser().send(council.as(role), Browser.filledIn(form, List.of())).getStatus())
            .as(role.code())
            .isEqualTo(403);
      }
    }
    TestCouncil other = filled(5);
    for (String address : List.of(draw, draw + "/how", draw + "/frame", draw + "/places/1")) {
      assertThat(browser().send(other.as(Role.HEAD_OF_QUALITY), get(address)).getStatus())
          .isEqualTo(404);
    }
    assertThat(
            browser()
                .send(other.as(Role.HEAD_OF_QUALITY), Browser.filledIn(form, List.of()))
                .getStatus())
        .isEqualTo(404);
    assertThat(browser().send(quality, get(draw + "/frame")).getStatus()).isEqualTo(403);
  }

  @Test
  void thoseWithoutChildLevelSightSeeTheSizesAndNoChild() throws Exception {
    TestCouncil council = filled(30);
    String draw = drawn(council, 5);
    for (Role role : Role.values()) {
      Document page = browser().page(council.as(role), draw);
      boolean sees = page.text().contains("T-000");
      assertThat(sees).as(role.code()).isEqualTo(Draws.CHILDREN.contains(role));
      assertThat(page.select("h1").text()).startsWith("Five children");
    }
  }

  @Test
  void everyOtherPageOfTheProgrammeOpens() throws Exception {
    TestCouncil council = filled(5);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    assertThat(browser().page(quality, "/audits/programme").text())
        .contains("There is no programme yet");
    browser().submit(quality, "/audits/programme", "form[action=/audits/programmes]");
    assertThat(browser().page(quality, "/audits/programme").text())
        .contains("600 audits are planned");
    browser().submit(quality, "/audits/auditors", "form[action$=/capacity]", "capacity", "7");
    assertThat(browser().page(quality, "/audits/auditors").text())
        .contains("can take 7 audits a month");
    browser()
        .submit(
            quality, "/audits/draw-policy", "form[action=/audits/draw-policy]", "workerCap", "3");
    assertThat(browser().page(quality, "/audits/draw-policy").text())
        .contains("No more than 3 children of one worker");
    MockHttpServletResponse wrong =
        browser()
            .post(
                quality,
                "/audits/draw-policy",
                "form[action=/audits/draw-policy]",
                "workerCap",
                "x");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(browser().send(quality, get("/audits/cycles/2031-01")).getStatus()).isEqualTo(404);
    assertThat(browser().send(quality, get("/audits/cycles/nonsense")).getStatus()).isEqualTo(404);
  }

  private Browser browser() {
    return new Browser(mvc, councils);
  }

  private void programme(TestCouncil council) {
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    programmes.add(
        quality,
        "Audit programme 2026–27",
        YearMonth.of(2026, 4),
        50,
        programmes.tools(council.id()).getFirst().id());
  }

  private String drawn(TestCouncil council, int size) {
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    CycleId november = cycles.openOrFind(quality, NOVEMBER);
    DrawAsked asked = new DrawAsked(november, size, List.of(), List.of(), List.of(), null);
    return "/draws/" + draws.draw(quality, asked).value();
  }

  private TestCouncil filled(int children) {
    TestCouncil council = councils.found();
    register.fill(council, children);
    return council;
  }
}
