package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.clocks.running.Clock;
import org.throughline.clocks.running.Clocks;
import org.throughline.kernel.CouncilTime;
import org.throughline.people.Tokens;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

@RoomTest
class ModerationTest {
  private static final Map<String, String> GIVEN =
      Map.of("grade", "requires-improvement", "reason", "The risk was seen, and acted on late.");

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;
  @Autowired Clocks clocks;
  @Autowired Tokens tokens;
  @Autowired CouncilTime time;

  private TestCouncil council;
  private Desk auditor;
  private Desk outside;
  private AuditId audit;

  @BeforeEach
  void open() {
    council = councils.found();
    auditor = desk(council.as(Role.AUDITOR));
    outside =
        desk(
            councils.person(
                council.id(), "Other Head", Role.HEAD_OF_SERVICE, council.node("Permanence")));
    audit = audits.audit(council, auditor.viewer(), "AU-0001", "Northmere 1");
  }

  private Desk desk(Viewer viewer) {
    return new Desk(mvc, councils, viewer);
  }

  private Desk desk(Role role) {
    return desk(council.as(role));
  }

  private void submit(String grade) throws Exception {
    auditor.makeReady(audit, audits.shipped(council.id()), grade);
    assertThat(auditor.submit(audit).getStatus()).isEqualTo(303);
  }

  private String form() {
    return Desk.path(audit) + "/moderation";
  }

  private List<Clock> running() {
    return clocks.of(council.id(), audit.value()).stream()
        .filter(clock -> clock.ruleCode().equals("moderation"))
        .toList();
  }

  @Test
  void anInadequateWaitsForAHeadOfServiceOutsideTheLine() throws Exception {
    submit("inadequate");
    assertThat(running())
        .singleElement()
        .satisfies(clock -> {
          assertThat(clock.ruleCode()).isEqualTo("moderation");
          assertThat(clock.ownerId()).isEqualTo(outside.viewer().account());
          assertThat(clock.isRunning()).isTrue();
        });
    assertThat(outside.page("/").text())
        .contains("Give the second judgement of AU-0001", "The auditor gave Inadequate")
        .as("a message names no child")
        .doesNotContain("T-AU-0001");
    assertThat(outside.page(Desk.path(audit)).text())
        .contains("It waits for a second judgement", "Give the second judgement");
    assertThat(desk(Role.HEAD_OF_SERVICE).page("/").text()).doesNotContain("second judgement of");
  }

  @Test
  void theSecondStandsBesideTheFirstAndMakesItFinal() throws Exception {
    submit("inadequate");
    assertThat(outside.post(form(), GIVEN).getStatus()).isEqualTo(303);
    Document page = auditor.page(Desk.path(audit));
    assertThat(page.select("aside").text())
        .contains("Inadequate", "Requires improvement", "Moderator, Other Head", "acted on late");
    assertThat(page.text()).doesNotContain("waits for a second judgement");
    assertThat(running())
        .singleElement()
        .satisfies(clock -> assertThat(clock.isRunning()).isFalse());
    assertThat(auditor.page("/").text()).contains("Your audit AU-0001 was moderated");
    String whole = auditor.api(tokens, "/api/v1" + Desk.path(audit)).getContentAsString();
    assertThat(JsonPath.<List<String>>read(whole, "$.judgements[*].capacity"))
        .containsExactly("auditor", "moderator");
    assertThat(JsonPath.<List<String>>read(whole, "$.judgements[*].grade"))
        .containsExactly("inadequate", "requires-improvement");
    assertThat(outside.page(Desk.path(audit)).text())
        .as("still theirs to read")
        .contains("AU-0001");
  }

  @Test
  void aMachineGivesItOnce() throws Exception {
    submit("inadequate");
    String body = "{\"grade\": \"inadequate\", \"reason\": \"I read the same.\"}";
    assertThat(send(desk(Role.HEAD_OF_SERVICE), body)).isEqualTo(403);
    assertThat(send(desk(Role.PERFORMANCE_ANALYST), body)).isEqualTo(404);
    assertThat(send(outside, "{\"grade\": \"inadequate\"}")).isEqualTo(422);
    assertThat(send(outside, "[]")).isEqualTo(422);
    assertThat(send(outside, body)).isEqualTo(201);
    assertThat(send(outside, body)).isEqualTo(409);
    assertThat(judgements()).isEqualTo(2);
  }

  private int send(Desk desk, String body) throws Exception {
    Viewer viewer = desk.viewer();
    String token =
        tokens.make(
            viewer.authority(),
            viewer.account(),
            "test",
            Set.of(Scope.JUDGE),
            null,
            Duration.ofHours(1));
    return mvc.perform(
            post("/api/v1" + form())
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  @Test
  void nobodyInTheLineAndNotTheAuditorMayGiveIt() throws Exception {
    councils.grant(auditor.viewer(), Role.HEAD_OF_SERVICE, council.node("Permanence"));
    submit("inadequate");
    assertThat(desk(Role.HEAD_OF_SERVICE).post(form(), GIVEN).getStatus()).isEqualTo(403);
    assertThat(desk(Role.HEAD_OF_SERVICE).status(form())).isEqualTo(403);
    assertThat(auditor.post(form(), GIVEN).getStatus()).isEqualTo(403);
    assertThat(desk(Role.DIRECTOR).post(form(), GIVEN).getStatus()).isEqualTo(403);
    assertThat(desk(Role.PERFORMANCE_ANALYST).post(form(), GIVEN).getStatus()).isEqualTo(404);
    assertThat(judgements()).isEqualTo(1);
  }

  private int judgements() {
    return audits.count(
        council.id(),
        """
        select count(*) from audits.judgement
         where authority_id = :authority and audit_id = :audit and question_id is null
        """,
        audit);
  }

  @Test
  void itIsGivenOnceAndTheLoserKeepsTheirWords() throws Exception {
    submit("inadequate");
    Desk third =
        desk(
            councils.person(
                council.id(), "Third Head", Role.HEAD_OF_SERVICE, council.node("Permanence")));
    assertThat(third.status(form())).isEqualTo(200);
    outside.post(form(), GIVEN);
    MockHttpServletResponse late =
        third.post(form(), Map.of("grade", "inadequate", "reason", "I would leave it."));
    assertThat(late.getStatus()).isIn(404, 409);
    assertThat(judgements()).isEqualTo(2);
  }

  @Test
  void withoutAGradeOrAReasonItComesBackWithWhatWasTyped() throws Exception {
    submit("inadequate");
    for (Map<String, String> typed :
        List.of(
            Map.of("grade", "", "reason", "Because."),
            Map.of("grade", "good", "reason", " "),
            Map.of("grade", "splendid", "reason", "Because."))) {
      assertThat(outside.post(form(), typed).getStatus()).as(typed.toString()).isEqualTo(422);
    }
    assertThat(judgements()).isEqualTo(1);
  }

  @Test
  void whereThePolicyWantsNoneTheAuditIsFinalAtOnce() throws Exception {
    submit("good");
    assertThat(running()).isEmpty();
    assertThat(outside.status(Desk.path(audit))).isEqualTo(404);
    assertThat(outside.status(form())).isEqualTo(404);
    assertThat(desk(Role.DIRECTOR).status(form())).isEqualTo(404);
  }

  @Test
  void whereNobodyIsOutsideTheLineTheClockStillRuns() throws Exception {
    councils.grant(outside.viewer(), Role.TEAM_MANAGER, council.node("Northmere 1"));
    submit("inadequate");
    assertThat(running()).singleElement().satisfies(clock -> assertThat(clock.ownerId()).isNull());
  }

  @Test
  void thePolicyIsDatedAndWhatWasSubmittedKeepsItsOwn() throws Exception {
    submit("inadequate");
    Desk quality = desk(Role.HEAD_OF_QUALITY);
    LocalDate today = time.today();
    Map<String, String> none =
        Map.of(
            "ruled-by", "head-of-quality",
            "from-day", String.valueOf(today.getDayOfMonth()),
            "from-month", String.valueOf(today.getMonthValue()),
            "from-year", String.valueOf(today.getYear()));
    assertThat(desk(Role.DIRECTOR).post("/audits/grade-policy", none).getStatus()).isEqualTo(403);
    assertThat(quality.post("/audits/grade-policy", none).getStatus()).isEqualTo(303);
    assertThat(quality.page("/audits/grade-policy").text())
        .contains("Nothing follows from any grade.");
    assertThat(quality.post("/audits/grade-policy", none).getStatus())
        .as("two cannot hold at once")
        .isEqualTo(409);
    assertThat(outside.post(form(), GIVEN).getStatus()).isEqualTo(303);
    AuditId next = audits.audit(council, auditor.viewer(), "AU-0002", "Northmere 1");
    auditor.makeReady(next, audits.shipped(council.id()), "inadequate");
    auditor.submit(next);
    assertThat(clocks.of(council.id(), next.value())).isEmpty();
  }

  @Test
  void aRestrictedChildIsKeptFromWhoIsNotNamed() throws Exception {
    UUID child =
        audits.ask(
            council.id(),
            UUID.class,
            "select child_id from audits.audit where authority_id = :authority",
            org.throughline.kernel.Row.of(council.id()));
    submit("inadequate");
    audits.restrict(council.as(Role.ADMINISTRATOR), child);
    assertThat(outside.status(form())).isEqualTo(404);
    assertThat(outside.post(form(), GIVEN).getStatus()).isEqualTo(404);
    assertThat(outside.page("/").text()).doesNotContain("Give the second judgement");
  }
}
