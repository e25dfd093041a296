package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.Row;
import org.throughline.people.Tokens;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class AuditScopeTest {
  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;
  @Autowired Tokens tokens;

  private TestCouncil council;
  private Desk auditor;
  private AuditId audit;

  @BeforeEach
  void open() {
    council = councils.found();
    auditor = desk(council.as(Role.AUDITOR));
    audit = audits.audit(council, auditor.viewer(), "AU-0001", "Northmere 1");
  }

  @Test
  void beforeTheSubmissionTheLineSeesNothing() throws Exception {
    Map<Role, Integer> seen = statuses();
    for (Role role : Role.values()) {
      int expected =
          switch (role) {
            case AUDITOR, HEAD_OF_QUALITY, DIRECTOR, PRINCIPAL_SOCIAL_WORKER, INTERNAL_AUDITOR ->
                200;
            case PRACTITIONER,
                TEAM_MANAGER,
                HEAD_OF_SERVICE,
                REVIEWING_OFFICER,
                PERFORMANCE_ANALYST,
                ADMINISTRATOR,
                READ_ONLY ->
                404;
          };
      assertThat(seen).as(role.label()).containsEntry(role, expected);
    }
  }

  @Test
  void afterTheSubmissionTheLineAndTheWorkerSeeIt() throws Exception {
    submitted();
    Map<Role, Integer> seen = statuses();
    for (Role role : Role.values()) {
      boolean never =
          role == Role.PERFORMANCE_ANALYST || role == Role.ADMINISTRATOR || role == Role.READ_ONLY;
      assertThat(seen).as(role.label()).containsEntry(role, never ? 404 : 200);
    }
  }

  @Test
  void anotherTeamsManagerAndAnotherAuditorSeeNothing() throws Exception {
    submitted();
    Viewer far =
        councils.person(
            council.id(), "Far Manager", Role.TEAM_MANAGER, council.node("Permanence 1"));
    Viewer other = councils.person(council.id(), "Other Auditor", Role.AUDITOR, council.root());
    assertThat(desk(far).status(Desk.path(audit))).isEqualTo(404);
    assertThat(desk(other).status(Desk.path(audit))).isEqualTo(404);
    assertThat(desk(other).page("/audits").text()).doesNotContain("AU-0001");
  }

  @Test
  void whoTakesTheTeamOnLaterSeesItToo() throws Exception {
    submitted();
    audits.change(
        council.id(),
        "update register.child c set team = n.name, team_path = n.path from people.org_node n"
            + " where c.authority_id = :authority and n.authority_id = c.authority_id"
            + " and n.name = 'Permanence 1'",
        Row.of(council.id()));
    Viewer now =
        councils.person(
            council.id(), "Now Manager", Role.TEAM_MANAGER, council.node("Permanence 1"));
    assertThat(desk(now).status(Desk.path(audit))).isEqualTo(200);
  }

  @Test
  void nothingOfOneAuthorityIsSeenFromAnother() throws Exception {
    submitted();
    TestCouncil other = councils.found();
    for (Role role : Role.values()) {
      Desk stranger = desk(other.as(role));
      assertThat(stranger.status(Desk.path(audit))).as(role.label()).isEqualTo(404);
      assertThat(stranger.status(Desk.section(audit, 1))).as(role.label()).isEqualTo(404);
      assertThat(stranger.page("/audits").text()).doesNotContain("T-AU-0001");
    }
    assertThat(desk(other.as(Role.AUDITOR)).submit(audit).getStatus()).isEqualTo(404);
    String whole = "/api/v1/audits/" + audit.value();
    assertThat(desk(other.as(Role.DIRECTOR)).api(tokens, whole).getStatus()).isEqualTo(404);
    assertThat(desk(council.as(Role.DIRECTOR)).api(tokens, whole).getContentAsString())
        .contains("\"capacity\":\"auditor\"", "\"grade\":\"good\"");
  }

  @Test
  void aRestrictedChildsAuditIsKeptFromWhoIsNotNamed() throws Exception {
    submitted();
    UUID child =
        audits.ask(
            council.id(),
            UUID.class,
            "select child_id from audits.audit where authority_id = :authority and id = :audit",
            Row.of(council.id()).and("audit", audit));
    audits.restrict(council.as(Role.ADMINISTRATOR), child);
    assertThat(desk(council.as(Role.HEAD_OF_QUALITY)).status(Desk.path(audit))).isEqualTo(404);
    assertThat(auditor.status(Desk.path(audit))).isEqualTo(404);
    assertThat(desk(council.as(Role.HEAD_OF_QUALITY)).page("/audits").text())
        .doesNotContain("AU-0001");
  }

  @Test
  void theListTheFileAndTheMachineAgreeOnWhoSeesWhat() throws Exception {
    Desk manager = desk(council.as(Role.TEAM_MANAGER));
    assertThat(manager.page("/audits").text()).doesNotContain("T-AU-0001");
    assertThat(manager.api(tokens, "/api/v1/audits").getContentAsString()).contains("\"items\":[]");
    submitted();
    assertThat(manager.page("/audits?grade=good").text()).contains("T-AU-0001");
    assertThat(manager.page("/audits?grade=inadequate").text()).doesNotContain("T-AU-0001");
    assertThat(manager.page("/audits?team=Northmere%202").text()).doesNotContain("T-AU-0001");
    assertThat(manager.page("/audits?auditor=Test%20Auditor&from=2026-10&to=2026-10").text())
        .contains("T-AU-0001");
    assertThat(manager.get("/audits.csv").getContentAsString()).contains("AU-0001,T-AU-0001");
    assertThat(manager.api(tokens, "/api/v1/audits").getContentAsString())
        .contains("\"number\":\"AU-0001\"", "\"firstGrade\":\"good\"", "\"next\":null");
  }

  @Test
  void aListIsReadPageByPage() throws Exception {
    for (int i = 2; i <= 53; i++) {
      audits.audit(council, auditor.viewer(), "AU-%04d".formatted(i), "Northmere 1");
    }
    String first = auditor.api(tokens, "/api/v1/audits").getContentAsString();
    assertThat(first).contains("AU-0053", "\"next\":\"AU-0004\"").doesNotContain("AU-0003");
    assertThat(auditor.api(tokens, "/api/v1/audits?cursor=AU-0004").getContentAsString())
        .contains("AU-0003", "\"next\":null")
        .doesNotContain("AU-0004");
    assertThat(auditor.page("/audits").select("nav[aria-label=Pages] a").text()).contains("Next");
  }

  @Test
  void whatWaitsForTheAuditorStandsFirst() throws Exception {
    assertThat(auditor.page("/audits").select("ol.tl-thread").text()).contains("Begin AU-0001");
    assertThat(auditor.page("/").text()).contains("Begin AU-0001");
    auditor.post(Desk.section(audit, 1), Map.of("version", "0", "v-assessment-current", "yes"));
    assertThat(auditor.page("/").text()).contains("Go on with AU-0001", "Saved");
  }

  @Test
  void aCellThatASpreadsheetWouldRunLeavesAsText() throws Exception {
    submitted();
    audits.change(
        council.id(),
        "update audits.audit set team = '=1+1' where authority_id = :authority",
        Row.of(council.id()));
    assertThat(auditor.get("/audits.csv").getContentAsString()).contains("'=1+1");
  }

  @Test
  void everySightIsLogged() throws Exception {
    Desk head = desk(council.as(Role.HEAD_OF_QUALITY));
    head.page(Desk.section(audit, 1));
    assertThat(auditor.page(Desk.path(audit) + "/history").text())
        .contains("Test Head of quality", "oversight of quality");
  }

  @Test
  void aHistoryIsReadInPartsAndTakenAway() throws Exception {
    desk(council.as(Role.HEAD_OF_QUALITY)).page(Desk.section(audit, 1));
    String history = Desk.path(audit) + "/history";
    assertThat(auditor.page(history + "?part=seen").select("main tbody tr"))
        .hasSizeGreaterThan(1)
        .allSatisfy(row -> assertThat(row.text()).contains("looked"));
    assertThat(auditor.page(history + "?part=done").select("main tbody").text())
        .doesNotContain("looked");
    String file =
        auditor.get(history + ".csv?part=seen&columns=who").getContentAsString().replace("\r", "");
    assertThat(file).contains("Test Head of quality").doesNotContain("oversight");
    assertThat(auditor.get(history + "?part=nonsense").getStatus()).isEqualTo(422);
  }

  private void submitted() throws Exception {
    auditor.makeReady(audit, audits.shipped(council.id()), "good");
    assertThat(auditor.submit(audit).getStatus()).isEqualTo(303);
  }

  private Map<Role, Integer> statuses() throws Exception {
    Map<Role, Integer> seen = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      seen.put(role, desk(council.as(role)).status(Desk.path(audit)));
    }
    return seen;
  }

  private Desk desk(Viewer viewer) {
    return new Desk(mvc, councils, viewer);
  }
}
