package org.throughline.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.people.NodeKind;
import org.throughline.people.Organisation;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import tools.jackson.databind.JsonNode;

/** The files and the interface for machines say what the page says. */
@RoomTest
class GradesFilesTest {
  private static final int NOTE = 5;
  private static final int COUNT = 7;

  @Autowired TestCouncils councils;
  @Autowired TestGrades grades;
  @Autowired Reader reader;
  @Autowired Organisation organisation;

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/insight/grades?by=quarter", "/api/v1/insight/teams"})
  void everyListHasOneShape(String path) throws Exception {
    TestCouncil council = councils.found();
    grades.year(council);
    JsonNode answer = reader.read(council.as(Role.INTERNAL_AUDITOR), path);
    assertThat(answer.propertyNames()).containsExactlyInAnyOrder("items", "next");
    assertThat(answer.path("items").isArray()).isTrue();
    assertThat(answer.path("items").isEmpty()).isFalse();
    assertThat(answer.path("next").isNull()).isTrue();
    JsonNode empty = reader.read(councils.found().as(Role.AUDITOR), path);
    assertThat(empty.path("items").isArray()).isTrue();
    assertThat(empty.path("items").isEmpty()).isTrue();
  }

  @Test
  void theShapesAreDescribed() throws Exception {
    JsonNode description = reader.read(councils.found().as(Role.DIRECTOR), "/api/v1/openapi.json");
    JsonNode get = description.path("paths").path("/api/v1/insight/grades").path("get");
    assertThat(get.path("parameters").valueStream().map(one -> one.path("name").asString()))
        .containsExactlyInAnyOrder("by", "team");
    assertThat(get.at("/parameters/0/schema/enum").valueStream().map(JsonNode::asString))
        .containsExactly("month", "quarter");
    String shape = get.at("/responses/200/content/application~1json/schema/$ref").asString();
    assertThat(description.at(shape.substring(1)).path("properties").propertyNames())
        .containsExactlyInAnyOrder("items", "next");
    assertThat(description.at("/components/schemas/PeriodItem/properties").propertyNames())
        .contains("from", "label", "audits", "status", "firstGrades", "finalGrades");
    assertThat(description.path("paths").has("/api/v1/insight/teams")).isTrue();
  }

  @Test
  void theApiRefusesAWrongWordAsAProblem() throws Exception {
    Viewer viewer = councils.found().as(Role.DIRECTOR);
    MockHttpServletResponse answer = reader.api(viewer, "/api/v1/insight/grades?by=year");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentType()).startsWith("application/problem+json");
    assertThat(answer.getContentAsString()).contains("month, quarter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&team="})
  void pageFileAndApiSayTheSame(String team) throws Exception {
    TestCouncil council = councils.found();
    grades.year(council);
    Viewer viewer = council.as(Role.HEAD_OF_QUALITY);
    String query = "?by=month" + (team.isEmpty() ? "" : team + council.node("Permanence 1"));
    List<String> page = onPage(viewer, "/insight" + query);
    assertThat(page).hasSizeGreaterThan(10);
    assertThat(inFile(viewer, "/insight/grades.csv" + query)).isEqualTo(page);
    assertThat(inApi(viewer, "/api/v1/insight/grades" + query)).isEqualTo(page);
  }

  /** “Year to Oct 2026 Good 3 of 25”, or why there is none. */
  private List<String> onPage(Viewer viewer, String path) throws Exception {
    List<String> said = new ArrayList<>();
    for (Element row : reader.page(viewer, path).select("details tbody tr").reversed()) {
      String label = row.select("th").text().replace(" so far", "");
      List<String> counted =
          row.select("td").stream()
              .skip(2)
              .map(cell -> cell.text().replaceAll(".*?(\\d+ of \\d+).*", "$1"))
              .toList();
      if (counted.isEmpty()) {
        said.add(label + " " + row.select("td").getLast().text());
      }
      counted.forEach(one -> said.add(label + " " + one));
    }
    return said;
  }

  private List<String> inFile(Viewer viewer, String path) throws Exception {
    return reader.file(viewer, path).stream()
        .filter(row -> !row.get(NOTE + 1).equals("Good or better"))
        .map(row -> {
          String label = row.get(1).replace(" so far", "") + " ";
          boolean shown = row.get(NOTE).isEmpty();
          return label + (shown ? row.get(COUNT) + " of " + row.get(COUNT + 1) : row.get(NOTE));
        })
        .toList();
  }

  private List<String> inApi(Viewer viewer, String path) throws Exception {
    List<String> said = new ArrayList<>();
    for (JsonNode item : reader.read(viewer, path).path("items")) {
      String label = item.path("label").asString() + " ";
      if (item.path("status").asString().equals("too-few")) {
        assertThat(item.path("finalGrades").isEmpty()).isTrue();
        assertThat(item.path("finalGoodOrBetter").isNull()).isTrue();
        said.add(label + "Too few to say");
      }
      for (JsonNode share : item.path("finalGrades")) {
        said.add(label + share.path("count").asInt() + " of " + share.path("of").asInt());
      }
    }
    return said;
  }

  @Test
  void sharesAndIntervalsInTheFileAreThoseOfTheApi() throws Exception {
    TestCouncil council = councils.found();
    grades.audits(council, grades.month(1), "Northmere 1", 46, "good");
    grades.audits(council, grades.month(1), "Northmere 1", 4, "inadequate");
    Viewer viewer = council.as(Role.READ_ONLY);
    List<String> row = reader.file(viewer, "/insight/grades.csv?by=month").get(3);
    assertThat(row.subList(NOTE + 1, COUNT + 2)).containsExactly("Inadequate", "4", "50");
    // Of the whole authority four of fifty is shown to everybody.
    JsonNode share =
        reader.read(viewer, "/api/v1/insight/grades?by=month").at("/items/0/finalGrades/3");
    assertThat(share.path("grade").asString()).isEqualTo("inadequate");
    assertThat(List.of(share.path("share"), share.path("low"), share.path("high")))
        .extracting(JsonNode::asDouble)
        .containsExactly(
            0.08, Double.valueOf(row.get(COUNT + 3)), Double.valueOf(row.get(COUNT + 4)));
    assertThat(share.path("low").asDouble()).isCloseTo(0.0315495141, within(1e-9));
    assertThat(share.path("high").asDouble()).isCloseTo(0.1883824692, within(1e-9));
  }

  @Test
  void aTeamNamedLikeAFormulaIsTextInTheFiles() throws Exception {
    TestCouncil council = councils.found();
    var team = organisation.add(council.id(), council.root(), NodeKind.TEAM, "=cmd|'/c calc'!A1");
    grades.audits(council, grades.month(1), "=cmd|'/c calc'!A1", 25, "good");
    Viewer viewer = council.as(Role.DIRECTOR);
    for (String path : List.of("/insight/teams.csv", "/insight/grades.csv?team=" + team)) {
      assertThat(reader.file(viewer, path).stream().map(List::getFirst))
          .isNotEmpty()
          .containsOnly("'=cmd|'/c calc'!A1");
    }
  }
}
