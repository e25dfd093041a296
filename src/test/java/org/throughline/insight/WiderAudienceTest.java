package org.throughline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import tools.jackson.databind.JsonNode;

/**
 * A closed year in which three of Northmere 1's 25 audits were good, twenty of Northmere 2's 28,
 * and twelve of Permanence 1's 30: three is a small number, and by the service's 23 of 53 and its
 * other team's twenty one could work it out.
 */
@RoomTest
class WiderAudienceTest {
  private static final String ROWS = ".tl-section .tl-reg tbody tr";

  @Autowired TestCouncils councils;
  @Autowired TestGrades grades;
  @Autowired Reader reader;
  @Autowired CouncilTime time;
  private TestCouncil council;
  private Viewer outside;
  private LocalDate month;
  private Instant inTime;

  @BeforeEach
  void aClosedYear() {
    AuditYear year = AuditYear.closedBefore(time.today());
    month = year.first().plusMonths(2);
    inTime = year.closed().minusSeconds(1);
    council = councils.found();
    outside = council.as(Role.READ_ONLY);
    team("Northmere 1", 3, 25);
    team("Northmere 2", 20, 28);
    team("Permanence 1", 12, 30);
  }

  private void team(String team, int good, int of) {
    grades.audits(council, month, team, good, "good", inTime);
    grades.audits(council, month, team, of - good, "requires-improvement", inTime);
  }

  @Test
  void whatIsSuppressedIsSoEverywhere() throws Exception {
    Document page = reader.page(outside, "/insight");
    assertThat(page.select(ROWS + " > *:lt(3)").eachText())
        .containsExactly(
            "Safeguarding",
            "53",
            "43% 23 of 53, 31% to 57%",
            "Northmere",
            "53",
            "43% 23 of 53, 31% to 57%",
            "Northmere 1",
            "25",
            "c",
            "Northmere 2",
            "28",
            "c",
            "Permanence",
            "30",
            "40% 12 of 30, 25% to 58%",
            "Permanence 1",
            "30",
            "40% 12 of 30, 25% to 58%");
    assertThat(page.select(ROWS + " a, " + ROWS + " .tl-bar")).isEmpty();
    List<List<String>> file = reader.file(outside, "/insight/teams.csv");
    assertThat(file.get(2).subList(3, 9)).containsExactly("25", "c", "", "", "", "");
    assertThat(file.get(3).subList(3, 9)).containsExactly("28", "c", "", "", "", "");
    assertThat(file.get(4).subList(3, 6)).containsExactly("30", "", "12");
    JsonNode api = reader.read(outside, "/api/v1/insight/teams").path("items");
    for (int i = 0; i < file.size(); i++) {
      boolean hidden = file.get(i).get(4).equals("c");
      assertThat(api.get(i).path("status").asString()).isEqualTo(hidden ? "suppressed" : "shown");
      assertThat(api.get(i).path("goodOrBetter").isNull()).isEqualTo(hidden);
      assertThat(api.get(i).path("grades").isEmpty()).isTrue();
    }
  }

  @Test
  void theFirstGradesAddNothingToTheTable() throws Exception {
    assertThat(reader.page(outside, "/insight?grade=first").select(ROWS).text())
        .isEqualTo(reader.page(outside, "/insight").select(ROWS).text());
  }

  @Test
  void aYearThatIsClosedStaysAsItWas() throws Exception {
    String before = reader.page(outside, "/insight").select(ROWS).text();
    Instant late = inTime.plusSeconds(1);
    var one = grades.audits(council, month, "Permanence 1", 1, "inadequate", late);
    grades.judge(council, one, "moderator", "good", late);
    grades.audits(council, grades.month(0), "Permanence 1", 1, "inadequate");
    LocalDate yearBefore = month.minusYears(1);
    grades.audits(council, yearBefore, "Permanence 1", 1, "good", inTime.minusSeconds(9));
    assertThat(reader.page(outside, "/insight").select(ROWS).text()).isEqualTo(before);
  }

  @Test
  void aGradeModeratedAfterTheClosingCountsAsItStood() throws Exception {
    var audits = grades.audits(council, month, "Northmere 2", 6, "good", inTime);
    String before = reader.page(outside, "/insight").select(ROWS).text();
    grades.judge(council, audits, "moderator", "inadequate", inTime.plusSeconds(2));
    assertThat(reader.page(outside, "/insight").select(ROWS).text()).isEqualTo(before);
  }

  @Test
  void whoReadsForOnePartIsShownTheSameOfIt() throws Exception {
    Viewer part =
        councils.person(council.id(), "Part Reader", Role.READ_ONLY, council.node("Northmere"));
    assertThat(reader.page(part, "/insight").select(ROWS + " > *:lt(3)").eachText())
        .containsExactly(
            "Northmere",
            "53",
            "43% 23 of 53, 31% to 57%",
            "Northmere 1",
            "25",
            "c",
            "Northmere 2",
            "28",
            "c");
  }

  @Test
  void whoAlsoOpensATeamsAuditsIsNotShownTheOthersBesideThem() throws Exception {
    councils.grant(outside, Role.TEAM_MANAGER, council.node("Northmere 1"));
    grades.audits(council, grades.month(0), "Northmere 1", 22, "good");
    assertThat(reader.page(outside, "/insight").select(ROWS + " th").eachText())
        .containsExactly("Northmere 1");
  }

  @Test
  void whoMayOpenTheAuditsSeesSmallNumbersAsTheyAre() throws Exception {
    grades.audits(council, grades.month(1), "Northmere 1", 3, "good");
    grades.audits(council, grades.month(1), "Northmere 1", 22, "inadequate");
    for (Role role : List.of(Role.HEAD_OF_QUALITY, Role.HEAD_OF_SERVICE, Role.TEAM_MANAGER)) {
      Document page = reader.page(council.as(role), "/insight");
      assertThat(page.select(ROWS + ":contains(Northmere 1)").text()).contains("3 of ");
    }
  }
}
