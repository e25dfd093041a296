package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class SafetyTest {
  private static final Map<String, String> STILL_OPEN =
      Map.of("done", "Rang the school.", "status", "immediate-action-needed", "pointer", "");
  private static final Map<String, String> REVIEWED =
      Map.of(
          "done", "Strategy discussion held.",
          "status", "risk-reviewed-managed-in-current-plan",
          "pointer", "Strategy discussion, 12 November");

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;

  private TestCouncil council;
  private Desk auditor;
  private Desk head;
  private Desk manager;
  private AuditId audit;

  @BeforeEach
  void open() {
    council = councils.found();
    auditor = desk(council.as(Role.AUDITOR));
    head = desk(council.as(Role.HEAD_OF_SERVICE));
    manager = desk(council.as(Role.TEAM_MANAGER));
    audit = audits.audit(council, auditor.viewer(), "AU-0001", "Northmere 1");
  }

  @Test
  void itIsSeenAtOnceAndStaysUntilTheRiskIsReviewed() throws Exception {
    raise("He is alone with the man at weekends.");
    assertThat(head.page("/").text())
        .contains("At once", "Immediate safety concern in audit AU-0001")
        .as("a message names no child")
        .doesNotContain("T-AU-0001");
    String concern = concern(head);
    assertThat(head.page(concern).text()).contains("alone with the man", "Test Head of service");

    manager.post(concern + "/responses", STILL_OPEN);
    assertThat(head.page("/").text()).contains("Immediate safety concern in audit AU-0001");
    assertThat(auditor.page(Desk.path(audit)).select("[role=note]").text())
        .contains("Immediate action is needed");

    head.post(concern + "/responses", REVIEWED);
    assertThat(head.page("/").text()).doesNotContain("Immediate safety concern");
    assertThat(manager.page("/").text()).doesNotContain("Immediate safety concern");
    assertThat(auditor.page(Desk.path(audit)).select("[role=note]")).isEmpty();
    assertThat(auditor.page(concern).text())
        .contains("Rang the school.", "Strategy discussion held.", "closed");
    assertThat(auditor.page("/").text()).contains("Your safety concern in audit AU-0001");
  }

  @Test
  void everyPageOfTheAuditShowsItBeforeTheSubmissionAndAfter() throws Exception {
    raise("She has not been seen.");
    for (String path : new String[] {"", "/sections/1", "/sections/6", "/overall"}) {
      assertThat(auditor.page(Desk.path(audit) + path).select("[role=note]").text())
          .as(path)
          .contains("She has not been seen.");
    }
    auditor.makeReady(audit, audits.shipped(council.id()), "good");
    auditor.submit(audit);
    assertThat(manager.page(Desk.section(audit, 1)).select("[role=note]").text())
        .contains("She has not been seen.");
    assertThat(auditor.page(Desk.path(audit)).select("a[href$=safety-concerns]")).isNotEmpty();
  }

  @Test
  void theConcernOpensNoDraftToTheLine() throws Exception {
    raise("She has not been seen.");
    assertThat(head.status(concern(head))).isEqualTo(200);
    assertThat(head.status(Desk.path(audit))).isEqualTo(404);
    assertThat(manager.status(Desk.section(audit, 1))).isEqualTo(404);
  }

  @Test
  void itIsAnsweredByTheLineAndNobodyElse() throws Exception {
    raise("She has not been seen.");
    String concern = concern(head);
    Desk quality = desk(council.as(Role.HEAD_OF_QUALITY));
    assertThat(quality.post(concern + "/responses", REVIEWED).getStatus()).isEqualTo(403);
    assertThat(auditor.post(concern + "/responses", REVIEWED).getStatus()).isEqualTo(403);
    assertThat(desk(council.as(Role.DIRECTOR)).post(concern + "/responses", REVIEWED).getStatus())
        .isEqualTo(403);
    Desk practitioner = desk(council.as(Role.PRACTITIONER));
    assertThat(practitioner.post(concern + "/responses", REVIEWED).getStatus()).isEqualTo(404);
    Viewer far =
        councils.person(council.id(), "Far Head", Role.HEAD_OF_SERVICE, council.node("Permanence"));
    assertThat(desk(far).status(concern)).isEqualTo(404);
    assertThat(desk(far).page("/").text()).doesNotContain("safety concern");
    assertThat(desk(councils.found().as(Role.DIRECTOR)).status(concern)).isEqualTo(404);
  }

  @Test
  void whoeverIsTheAuditorDoesNotAnswerEvenAsTheTeamsManager() throws Exception {
    raise("She has not been seen.");
    councils.grant(auditor.viewer(), Role.TEAM_MANAGER, council.node("Northmere 1"));
    assertThat(auditor.post(concern(head) + "/responses", REVIEWED).getStatus()).isEqualTo(403);
  }

  @Test
  void aReviewedRiskNeedsItsPlaceInTheCaseSystem() throws Exception {
    raise("She has not been seen.");
    Map<String, String> bare =
        Map.of("done", "", "status", "risk-reviewed-managed-in-current-plan", "pointer", "");
    MockHttpServletResponse reply = manager.post(concern(head) + "/responses", bare);
    assertThat(reply.getStatus()).isEqualTo(422);
    assertThat(reply.getContentAsString())
        .contains("what was done", "Say where in the case system");
  }

  @Test
  void aClosedConcernIsNotAnsweredAgain() throws Exception {
    raise("She has not been seen.");
    String concern = concern(head);
    manager.post(concern + "/responses", REVIEWED);
    assertThat(manager.post(concern + "/responses", STILL_OPEN).getStatus()).isEqualTo(409);
  }

  @Test
  void whereNobodyHeadsTheServiceTheDirectorIsToldAndMayAnswer() throws Exception {
    AuditId far = audits.audit(council, auditor.viewer(), "AU-0002", "Permanence 1");
    MockHttpServletResponse reply =
        auditor.post(Desk.path(far) + "/safety-concerns", Map.of("what", "She is not seen."));
    assertThat(reply.getRedirectedUrl()).isEqualTo(Desk.path(far));
    Desk director = desk(council.as(Role.DIRECTOR));
    Desk quality = desk(council.as(Role.HEAD_OF_QUALITY));
    assertThat(director.page("/").text()).contains("Immediate safety concern in audit AU-0002");
    assertThat(quality.page("/").text()).contains("Immediate safety concern in audit AU-0002");
    String concern = concern(director);
    assertThat(director.page(concern).text()).contains("No head of service covers this team");
    assertThat(director.post(concern + "/responses", REVIEWED).getStatus()).isEqualTo(303);
    assertThat(quality.page("/").text()).doesNotContain("Immediate safety concern");
  }

  @Test
  void whoHeadsTheServiceFromTomorrowSeesItToo() throws Exception {
    raise("She has not been seen.");
    Viewer next =
        councils.person(
            council.id(), "Next Head", Role.HEAD_OF_SERVICE, council.node("Safeguarding"));
    Document today = desk(next).page("/");
    assertThat(today.text()).contains("Immediate safety concern about T-AU-0001");
    assertThat(desk(next).post(concern(desk(next)) + "/responses", REVIEWED).getStatus())
        .isEqualTo(303);
    assertThat(desk(next).page("/").text()).doesNotContain("Immediate safety concern about");
  }

  @Test
  void onlyTheAuditorRaisesItAndNotWithoutWords() throws Exception {
    String path = Desk.path(audit) + "/safety-concerns";
    assertThat(auditor.post(path, Map.of("what", " ")).getStatus()).isEqualTo(422);
    Desk quality = desk(council.as(Role.HEAD_OF_QUALITY));
    assertThat(quality.status(path)).isEqualTo(403);
    assertThat(quality.post(path, Map.of("what", "x")).getStatus()).isEqualTo(403);
    assertThat(head.post(path, Map.of("what", "x")).getStatus()).isEqualTo(404);
  }

  private void raise(String what) throws Exception {
    MockHttpServletResponse reply =
        auditor.post(Desk.path(audit) + "/safety-concerns", Map.of("what", what));
    assertThat(reply.getStatus()).isEqualTo(303);
  }

  private static String concern(Desk desk) throws Exception {
    return desk.page("/").select("a[href^=/safety-concerns/]").attr("href");
  }

  private Desk desk(Viewer viewer) {
    return new Desk(mvc, councils, viewer);
  }
}
