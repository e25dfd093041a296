package org.throughline.audits.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
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
        submit(quality, "/audits/programme", "form[action=/cycles]:has([value=2026-11])");
    assertThat(cycle).isEqualTo("/audits/cycles/2026-11");
    assertThat(page(quality, cycle).select(".tl-thread .tl-code").text()).hasSize(64);
    String draw = submit(quality, cycle, "form[action$=/draws]", "size", "12");
    Document drawn = page(quality, draw);
    assertThat(drawn.select("h1").text()).isEqualTo("Twelve children drawn for November 2026");
    assertThat(drawn.select(".tl-thread .tl-code")).hasSize(3);
    assertThat(drawn.select("table[aria-label='The children drawn'] tbody tr")).hasSize(12);
    submit(quality, draw, "form[action$=/allocation]");
    assertThat(page(quality, draw).select("td:contains(AU-0005)").text()).contains("Test Auditor");
    Document today = page(council.as(Role.AUDITOR), "/");
    assertThat(today.select(".what:contains(Begin AU-0001, the record of T-)")).hasSize(1);
    assertThat(today.text()).contains("Due 30 November 2026");
    Document year = page(quality, "/audits/programme");
    assertThat(year.select("tr:contains(November 2026) td.num").eachText())
        .containsExactly("50", "12", "5", "0");
  }

  @Test
  void howTheyWereChosenIsSaidWithThisDrawsOwnNumbersToAReadOnlyMemberToo() throws Exception {
    TestCouncil council = filled(500);
    String draw = drawn(council, 50);
    Document how = page(council.as(Role.READ_ONLY), draw + "/how");
    assertThat(how.select("h1").text()).isEqualTo("How these fifty were chosen");
    assertThat(how.text())
        .contains("500 children were open", "“Child in need” had 200 of the 500 children")
        .contains("its exact share of 50 was 20.00; in whole children it gave 20")
        .doesNotContain("T-0");
    String seed = Objects.requireNonNull(how.selectFirst("dt:contains(Seed) + dd")).text();
    byte[] csv =
        send(council.as(Role.INTERNAL_AUDITOR), get(draw + "/frame")).getContentAsByteArray();
    DrawCheck check = DrawCheck.of(csv, new Seed(seed), 50);
    List<String> shown =
        page(council.as(Role.DIRECTOR), draw).select("a.tl-ref[href^=/children]").eachText();
    assertThat(check.differences(shown)).isEmpty();
    assertThat(how.text()).contains("verify-draw frame.csv --size 50 \\ --seed " + seed);
  }

  @Test
  void aReplacementIsAskedByOneAndApprovedByAnotherOnThePage() throws Exception {
    TestCouncil council = filled(100);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    String draw = drawn(council, 10);
    MockHttpServletResponse empty =
        post(quality, draw + "/places/3", "form[action$=/replacements]");
    assertThat(empty.getStatus()).isEqualTo(422);
    assertThat(read(empty).select(".tl-errs").text()).contains("Choose why");
    submit(
        quality,
        draw + "/places/3",
        "form[action$=/replacements]",
        "reason",
        "record-not-accessible",
        "explanation",
        "It is with the court");
    assertThat(page(quality, draw).select("form[action$=/approval]")).isEmpty();
    Viewer director = council.as(Role.DIRECTOR);
    assertThat(page(director, "/").text()).contains("Decide on replacing place 3");
    submit(director, draw, "form[action$=/approval]");
    Document after = page(director, draw);
    assertThat(after.text())
        .contains("Gave way to place 11", "In for place 3", "It is with the court")
        .contains("place 11 came in, the next in order");
    assertThat(after.select("h1").text()).startsWith("Ten children");
    assertThat(page(director, draw + "/how").text()).contains("One child has been replaced since");
  }

  @Test
  void whatWasTypedIsKeptWhereADrawCannotBeMade() throws Exception {
    TestCouncil council = filled(20);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    cycles.openOrFind(quality, NOVEMBER);
    MockHttpServletResponse answer =
        post(
            quality,
            "/audits/cycles/2026-11",
            "form[action$=/draws]",
            "size",
            "5",
            "exclusions",
            "T-00001 has no reason");
    assertThat(answer.getStatus()).isEqualTo(422);
    Document again = read(answer);
    assertThat(again.select(".tl-errs").text()).contains("has no reason");
    assertThat(again.select("textarea[name=exclusions]").text()).isEqualTo("T-00001 has no reason");
  }

  @Test
  void theSameFormSentTwiceDrawsOnceAndAnswersTheSame() throws Exception {
    TestCouncil council = filled(20);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    CycleId november = cycles.openOrFind(quality, NOVEMBER);
    Document page = page(quality, "/audits/cycles/2026-11");
    Element form = Objects.requireNonNull(page.selectFirst("form[action$=/draws]"));
    MockHttpServletResponse first = send(quality, filledIn(form, List.of("size", "5")));
    MockHttpServletResponse second = send(quality, filledIn(form, List.of("size", "5")));
    assertThat(first.getHeader("Location")).isEqualTo(second.getHeader("Location"));
    assertThat(draws.ofCycle(quality, november)).hasSize(1);
  }

  @Test
  void aForgedRoleIsRefusedAndAnotherAuthorityFindsNothing() throws Exception {
    TestCouncil council = filled(30);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    String draw = drawn(council, 3);
    Document page = page(quality, draw);
    Element form = Objects.requireNonNull(page.selectFirst("form[action$=/allocation]"));
    for (Role role : Role.values()) {
      if (role != Role.HEAD_OF_QUALITY) {
        assertThat(send(council.as(role), filledIn(form, List.of())).getStatus())
            .as(role.code())
            .isEqualTo(403);
      }
    }
    TestCouncil other = filled(5);
    for (String address : List.of(draw, draw + "/how", draw + "/frame", draw + "/places/1")) {
      assertThat(send(other.as(Role.HEAD_OF_QUALITY), get(address)).getStatus()).isEqualTo(404);
    }
    assertThat(send(other.as(Role.HEAD_OF_QUALITY), filledIn(form, List.of())).getStatus())
        .isEqualTo(404);
    assertThat(send(quality, get(draw + "/frame")).getStatus()).isEqualTo(403);
  }

  @Test
  void thoseWithoutChildLevelSightSeeTheSizesAndNoChild() throws Exception {
    TestCouncil council = filled(30);
    String draw = drawn(council, 5);
    for (Role role : Role.values()) {
      Document page = page(council.as(role), draw);
      boolean sees = page.text().contains("T-000");
      assertThat(sees).as(role.code()).isEqualTo(Draws.CHILDREN.contains(role));
      assertThat(page.select("h1").text()).startsWith("Five children");
    }
  }

  @Test
  void everyOtherPageOfTheProgrammeOpens() throws Exception {
    TestCouncil council = filled(5);
    Viewer quality = council.as(Role.HEAD_OF_QUALITY);
    assertThat(page(quality, "/audits/programme").text()).contains("There is no programme yet");
    submit(quality, "/audits/programme", "form[action=/audits/programmes]");
    assertThat(page(quality, "/audits/programme").text()).contains("600 audits are planned");
    submit(quality, "/audits/auditors", "form[action$=/capacity]", "capacity", "7");
    assertThat(page(quality, "/audits/auditors").text()).contains("of 7 a month");
    submit(quality, "/audits/draw-policy", "form[action=/audits/draw-policy]", "workerCap", "3");
    assertThat(page(quality, "/audits/draw-policy").text()).contains("Per worker 3");
    MockHttpServletResponse wrong =
        post(quality, "/audits/draw-policy", "form[action=/audits/draw-policy]", "workerCap", "x");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(send(quality, get("/audits/cycles/2031-01")).getStatus()).isEqualTo(404);
    assertThat(send(quality, get("/audits/cycles/nonsense")).getStatus()).isEqualTo(404);
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

  private Document page(Viewer viewer, String address) throws Exception {
    MockHttpServletResponse response = send(viewer, get(address));
    assertThat(response.getStatus()).as(address).isEqualTo(200);
    return read(response);
  }

  /** Fills in a form that the page really has, sends it, and answers where it leads. */
  private String submit(Viewer viewer, String address, String form, String... typed)
      throws Exception {
    MockHttpServletResponse response = post(viewer, address, form, typed);
    assertThat(response.getStatus()).as(read(response).text()).isEqualTo(303);
    return Objects.requireNonNull(response.getHeader("Location"));
  }

  private MockHttpServletResponse post(Viewer viewer, String address, String form, String... typed)
      throws Exception {
    Element found = page(viewer, address).selectFirst(form);
    assertThat(found).as(form + " on " + address).isNotNull();
    return send(viewer, filledIn(found, List.of(typed)));
  }

  private static MockHttpServletRequestBuilder filledIn(Element form, List<String> typed) {
    MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(form.attr("action"));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < typed.size(); i += 2) {
      request.param(typed.get(i), typed.get(i + 1));
      names.add(typed.get(i));
    }
    for (Element field : form.select("input:not([type=radio],[type=checkbox]), textarea")) {
      if (!names.contains(field.attr("name")) && !field.attr("name").equals("_csrf")) {
        request.param(field.attr("name"), field.val());
      }
    }
    for (Element choice : form.select("select")) {
      request.param(choice.attr("name"), choice.select("option").val());
    }
    return request;
  }

  private MockHttpServletResponse send(Viewer viewer, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(councils.signedIn(viewer)).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private static Document read(MockHttpServletResponse response) throws Exception {
    return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
  }
}
