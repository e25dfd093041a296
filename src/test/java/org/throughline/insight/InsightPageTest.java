package org.throughline.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class InsightPageTest {
  private static final List<String> CODES =
      List.of("outstanding", "good", "requires-improvement", "inadequate");
  private static final String TEAMS = ".tl-section .tl-reg tbody ";

  @Autowired TestCouncils councils;
  @Autowired TestGrades grades;
  @Autowired Reader reader;

  @ParameterizedTest
  @EnumSource(Role.class)
  void eachRoleSeesTheServicesAndTeamsItCoversAndOpensNoMore(Role role) throws Exception {
    TestCouncil council = withAYear();
    Viewer viewer = council.as(role);
    Document page = reader.page(viewer, "/insight");
    assertThat(page.select(".tl-lead").text()).contains("of the work was good or better");
    List<String> service = List.of("Safeguarding", "Northmere", "Northmere 1", "Northmere 2");
    List<String> all =
        List.of(
            "Safeguarding",
            "Northmere",
            "Northmere 1",
            "Northmere 2",
            "Permanence",
            "Permanence 1");
    List<String> covered =
        switch (role) {
          case AUDITOR, PRACTITIONER, ADMINISTRATOR, READ_ONLY -> List.of();
          case TEAM_MANAGER -> List.of("Northmere 1");
          case HEAD_OF_SERVICE -> service;
          default -> all;
        };
    assertThat(page.select(TEAMS + "th a").eachText()).isEqualTo(covered);
    for (String node : all) {
      int status = reader.get(viewer, "/insight?team=" + council.node(node)).getStatus();
      assertThat(status).as(role + " opens " + node).isEqualTo(covered.contains(node) ? 200 : 404);
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void theWholeAuthoritysAuditsAreOpenedByThoseWhoMayOpenThemAll(Role role) throws Exception {
    Document page = reader.page(withAYear().as(role), "/insight");
    boolean all =
        switch (role) {
          case HEAD_OF_QUALITY, DIRECTOR, PRINCIPAL_SOCIAL_WORKER -> true;
          case PERFORMANCE_ANALYST, INTERNAL_AUDITOR -> true;
          default -> false;
        };
    assertThat(page.select("details td a[href^=/audits]").isEmpty()).isEqualTo(!all);
  }

  @Test
  void aNumberOpensAsManyAuditsAsItSays() throws Exception {
    TestCouncil council = withAYear();
    Viewer manager = council.as(Role.TEAM_MANAGER);
    String team = "/insight?by=month&team=" + council.node("Northmere 1");
    Element cell =
        Objects.requireNonNull(
            reader.page(manager, team).selectFirst("details tbody td a:contains( of 23)"));
    assertThat(cell.text()).isEqualTo("11 of 23");
    assertThat(reader.page(manager, cell.attr("href")).select(".tl-reg tbody tr")).hasSize(11);
    Document first = reader.page(manager, team + "&grade=first");
    assertThat(first.select("details td a[href*=grade=]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"month, first", "month, final", "quarter, first", "quarter, final"})
  void theTableSaysTheNumbersOfTheDrawing(String by, String grade) throws Exception {
    Document page =
        reader.page(withAYear().as(Role.HEAD_OF_QUALITY), "/insight?by=" + by + "&grade=" + grade);
    List<Element> rows = page.select("details tbody tr").reversed();
    assertThat(rows).isNotEmpty();
    assertThat(page.select("figure svg text[x=0]").eachText())
        .isEqualTo(rows.stream().map(InsightPageTest::head).toList());
    assertThat(page.select("ul.tl-slim li > span").eachText()).hasSameSizeAs(rows);
    for (Element row : rows) {
      String y = y(page, head(row));
      String bars = "figure svg rect.c-grade[y=" + y + "]";
      double all =
          page.select(bars).stream()
              .mapToDouble(bar -> Double.parseDouble(bar.attr("width")))
              .sum();
      for (String code : CODES) {
        Element bar = page.selectFirst(bars + ".c-grade--" + code);
        double drawn = bar == null ? 0 : Double.parseDouble(bar.attr("width")) / all;
        assertThat(drawn).isCloseTo(percent(row, code) / 100.0, within(0.006));
      }
    }
  }

  @Test
  void byMonthAndByQuarterFirstAndFinalAreDifferentFigures() throws Exception {
    TestCouncil council = councils.found();
    grades.moderated(council, grades.month(1), "Northmere 1", 10, "good", "inadequate");
    grades.audits(council, grades.month(1), "Northmere 1", 30, "good");
    Viewer viewer = council.as(Role.DIRECTOR);
    Document last = reader.page(viewer, "/insight?by=month&grade=final");
    Document first = reader.page(viewer, "/insight?by=month&grade=first");
    assertThat(counted(first))
        .containsExactly("40 of 40", "0 of 40", "40 of 40", "0 of 40", "0 of 40");
    assertThat(counted(last))
        .containsExactly("30 of 40", "0 of 40", "30 of 40", "0 of 40", "10 of 40");
    assertThat(first.select(".tl-stats").text()).contains("Grades changed since 10 of 40");
    Window month =
        Period.MONTH.windows(grades.month(1), grades.month(0).plusDays(14), false).getFirst();
    assertThat(last.select("details tbody th").eachText()).containsExactly(month.label());
    assertThat(reader.page(viewer, "/insight").select("details tbody th").text()).contains(" to ");
    assertThat(last.select(TEAMS).text()).contains("75% 30 of 40, 60% to 86%");
  }

  @Test
  void aTeamIsSeenOverTwelveMonthsAndOnlyWithTwentyAudits() throws Exception {
    TestCouncil council = councils.found();
    grades.audits(council, grades.month(3), "Northmere 1", 12, "good");
    grades.audits(council, grades.month(1), "Northmere 1", 8, "inadequate");
    Viewer viewer = council.as(Role.TEAM_MANAGER);
    String team = "/insight?by=month&team=" + council.node("Northmere 1");
    Document page = reader.page(viewer, team);
    assertThat(page.select("details tbody tr").eachText())
        .satisfiesExactly(
            now -> assertThat(now).contains("Year to", "so far", "12 of 20", "60%", "8 of 20"),
            newest -> assertThat(newest).contains("12 of 20", "60%", "8 of 20", "40%"),
            before -> assertThat(before).endsWith("12 Too few to say"),
            oldest -> assertThat(oldest).endsWith("12 Too few to say"));
    assertThat(page.select("figure svg").text()).contains("Too few to say");
  }

  @Test
  void aServiceOpensToTheTeamsWithinIt() throws Exception {
    TestCouncil council = withAYear();
    Viewer viewer = council.as(Role.HEAD_OF_QUALITY);
    Document page = reader.page(viewer, "/insight?team=" + council.node("Safeguarding"));
    assertThat(page.select("section h2").text()).isEqualTo("Within Safeguarding");
    assertThat(page.select(TEAMS + "th a").eachText())
        .containsExactly("Northmere", "Northmere 1", "Northmere 2");
    String first = page.select(TEAMS + "th a").attr("href");
    assertThat(reader.page(viewer, first).select(".tl-head").text()).contains("Northmere");
  }

  @Test
  void aMonthWithoutAnAuditIsSaidToHaveNone() throws Exception {
    TestCouncil council = councils.found();
    grades.audits(council, grades.month(3), "Northmere 1", 25, "good");
    grades.audits(council, grades.month(1), "Northmere 1", 25, "good");
    Document page = reader.page(council.as(Role.DIRECTOR), "/insight?by=month");
    assertThat(page.select("details tbody tr")).hasSize(3);
    assertThat(page.select("details tbody tr").get(1).text()).endsWith("0 No audits");
    assertThat(page.select("figure svg").text()).contains("No audits");
    assertThat(page.text()).doesNotContain("NaN");
  }

  @Test
  void aCouncilWithoutAnyAuditIsToldSo() throws Exception {
    Document page = reader.page(councils.found().as(Role.HEAD_OF_QUALITY), "/insight");
    assertThat(page.select(".tl-lead").text()).startsWith("No random audit has been submitted yet");
    assertThat(page.select("figure, .tl-stats, .tl-reg")).isEmpty();
  }

  @Test
  void tooFewAuditsOfAWholeAuthorityAreShownAndSaidToBeTooFew() throws Exception {
    TestCouncil council = councils.found();
    grades.audits(council, grades.month(1), "Northmere 1", 4, "good");
    Document page = reader.page(council.as(Role.READ_ONLY), "/insight?by=month");
    assertThat(page.select(".tl-lead").text()).startsWith("Too few audits yet");
    assertThat(page.select("details tbody tr").text()).contains("4 of 4", "51% to 100%");
  }

  @Test
  void aNodeOfAnotherCouncilOrOfNoneIsNotThere() throws Exception {
    Viewer viewer = withAYear().as(Role.HEAD_OF_QUALITY);
    TestCouncil other = withAYear();
    for (String team :
        List.of(other.node("Northmere 1").toString(), new UUID(1, 1).toString(), "northmere")) {
      for (String path : List.of("/insight", "/insight/grades.csv", "/insight/teams.csv")) {
        assertThat(reader.get(viewer, path + "?team=" + team).getStatus()).isEqualTo(404);
      }
      assertThat(reader.api(viewer, "/api/v1/insight/grades?team=" + team).getStatus())
          .isEqualTo(404);
    }
    assertThat(reader.page(viewer, "/insight?team=" + other.root()).text())
        .contains("nothing here that you can see");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/insight", "/insight/grades.csv"})
  void aWrongWordForTheTimeIsRefusedWithTheRightOnes(String path) throws Exception {
    Viewer viewer = councils.found().as(Role.DIRECTOR);
    MockHttpServletResponse answer = reader.get(viewer, path + "?by=week");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("“week” is not one of the choices here: month, quarter.");
  }

  @ParameterizedTest
  @CsvSource({"grade=best, 422", "grade=, 200", "by=, 200", "other=1, 200"})
  void whatElseTheAddressMayHold(String query, int status) throws Exception {
    Viewer viewer = councils.found().as(Role.DIRECTOR);
    assertThat(reader.get(viewer, "/insight?" + query).getStatus()).isEqualTo(status);
  }

  private TestCouncil withAYear() {
    TestCouncil council = councils.found();
    grades.year(council);
    return council;
  }

  private static List<String> counted(Document page) {
    return page.select("details tbody tr").getFirst().select("td").stream()
        .skip(1)
        .map(cell -> cell.text().replaceAll(".*?(\\d+ of \\d+).*", "$1"))
        .toList();
  }

  private static String head(Element row) {
    return row.select("th").text();
  }

  private static String y(Document page, String label) {
    Element text =
        page.select("figure svg text[x=0]").stream()
            .filter(one -> one.text().equals(label))
            .findFirst()
            .orElseThrow();
    return String.valueOf(Integer.parseInt(text.attr("y")) - 20);
  }

  private static int percent(Element row, String code) {
    String cell = row.select("td").get(2 + CODES.indexOf(code)).text();
    return Integer.parseInt(cell.replaceAll("^(\\d+)%.*", "$1"));
  }
}
