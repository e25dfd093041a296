package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Recurring;
import org.throughline.kernel.Row;
import org.throughline.people.Tokens;
import org.throughline.web.Role;

/** A child of concern is signed off by somebody senior, once, when nothing is open. */
@RoomTest
class SignOffTest {
  private static final String ALL = "/children-of-concern";
  private static final Map<String, String> WORDS =
      Map.of("words", "She is seen each week, and the plan has dates.");
  private static final String FINDING =
      """
      select id from audits.finding
       where authority_id = :authority and audit_id = :audit and text = :text
      """;
  private static final String CONCERN =
      "select id from audits.safety_concern where authority_id = :authority";
  private static final String AGAIN =
      """
      select audit_id from audits.re_audit
       where authority_id = :authority and of_audit_id = :audit
      """;
  private static final String SIGNED =
      "select count(*) from audits.concern_sign_off where authority_id = :authority";

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;
  @Autowired Tokens tokens;
  @Autowired CouncilTime time;
  @Autowired List<Recurring> recurring;

  private TestCouncil council;
  private Desk auditor;
  private Desk second;
  private Desk outside;
  private Desk manager;
  private Desk head;
  private AuditId audit;
  private String entry = "";

  @BeforeEach
  void onTheRegister() throws Exception {
    council = councils.found();
    auditor = desk(Role.AUDITOR);
    second = person("Second Auditor", Role.AUDITOR, council.root());
    outside = person("Other Head", Role.HEAD_OF_SERVICE, council.node("Permanence"));
    manager = desk(Role.TEAM_MANAGER);
    head = desk(Role.HEAD_OF_SERVICE);
    audit = audits.audit(council, auditor.viewer(), "AU-0001", "Northmere 1");
  }

  private Desk desk(Role role) {
    return new Desk(mvc, councils, council.as(role));
  }

  private Desk person(String name, Role role, UUID node) {
    return new Desk(mvc, councils, councils.person(council.id(), name, role, node));
  }

  private void read(Desk by, AuditId one, String grade, String... areas) throws Exception {
    by.makeReady(one, audits.shipped(council.id()), grade);
    for (String area : areas) {
      Map<String, String> found =
          Map.of("kind", "area-for-development", "theme", "risk", "text", area);
      assertThat(by.post(Desk.path(one) + "/findings", found).getStatus()).isEqualTo(303);
    }
    assertThat(by.submit(one).getStatus()).isEqualTo(303);
  }

  private void moderate(AuditId one) throws Exception {
    Map<String, String> typed = Map.of("grade", "inadequate", "reason", "I read the same.");
    assertThat(outside.post(Desk.path(one) + "/moderation", typed).getStatus()).isEqualTo(303);
  }

  private void enter(String... areas) throws Exception {
    read(auditor, audit, "inadequate", areas);
    moderate(audit);
    entry = head.page(ALL).select("a[href^=" + ALL + "/]").attr("href");
  }

  private UUID ask(String question, String text) {
    Row row = Row.of(council.id()).and("audit", audit).and("text", text);
    return audits.ask(council.id(), UUID.class, question, row);
  }

  private void talk() throws Exception {
    Map<String, String> held = Desk.day("day", time.today());
    held.putAll(Map.of("with-whom", "The team", "learned", "To look.", "will-change", "Much."));
    assertThat(manager.post(Desk.path(audit) + "/conversation", held).getStatus()).isEqualTo(303);
  }

  private AuditId again() {
    return new AuditId(ask(AGAIN, ""));
  }

  private int signOff(Desk by) throws Exception {
    return by.post(entry + "/sign-off", WORDS).getStatus();
  }

  /** Refused, and what is open is named. */
  private void open(String named) throws Exception {
    MockHttpServletResponse refused = head.post(entry + "/sign-off", WORDS);
    assertThat(refused.getStatus()).as(named).isEqualTo(409);
    assertThat(refused.getContentAsString())
        .contains("Still open:", named, "She is seen each week");
    assertThat(head.page(entry).select("form[action$=/sign-off]")).as(named).isEmpty();
  }

  private void done(MockHttpServletResponse answer) {
    assertThat(answer.getStatus()).isBetween(200, 303);
  }

  @Test
  void nothingIsSignedOffWhileAnyOfItIsOpen() throws Exception {
    Map<String, String> worry = Map.of("what", "He is alone with the man at weekends.");
    done(auditor.post(Desk.path(audit) + "/safety-concerns", worry));
    enter("The risk was not looked at.", "No plan.");
    assertThat(head.page(ALL).select("table").text())
        .contains("the safety concern, 2 findings to decide on, the conversation, the re-audit");

    open("the immediate safety concern");
    done(
        head.post(
            "/safety-concerns/" + ask(CONCERN, "") + "/responses",
            Map.of(
                "done",
                "Rang the school.",
                "status",
                "risk-reviewed-managed-in-current-plan",
                "pointer",
                "Strategy discussion.")));

    open("the finding about");
    Map<String, String> why = Map.of("reason", "There is one since.");
    done(manager.post("/findings/" + ask(FINDING, "No plan.") + "/no-action", why));
    open("the finding about");
    String action = raise(ask(FINDING, "The risk was not looked at."));
    assertThat(head.page(entry).select("section:contains(What is closed)").text())
        .contains("The risk was reviewed", "No plan.", "No action is needed");

    open("action AC-0001");
    Desk worker = desk(Role.PRACTITIONER);
    String closed = "{\"evidence\": \"The record.\", \"difference\": \"Safer.\"}";
    done(worker.send(tokens, action + "/closure", closed));
    open("action AC-0001");
    done(manager.send(tokens, action + "/verification", "{\"reason\": \"I looked.\"}"));

    open("the reflective conversation");
    talk();

    open("the re-audit AU-0002");
    assertThat(head.page("/").text()).doesNotContain("Sign off AU-0001");
    read(second, again(), "good");
    String page = head.page(entry).text();
    assertThat(page).contains("All its issues are closed.", "What has changed for the child?");
    assertThat(head.page("/").text()).contains("Sign off AU-0001: all its issues are closed");
    assertThat(head.post(entry + "/sign-off", Map.of("words", " ")).getStatus()).isEqualTo(422);
    assertThat(signOff(head)).isEqualTo(303);
    assertThat(head.page(entry).text())
        .contains("Signed off after", "the plan has dates", "Test Head of service");
    assertThat(head.page("/").text()).doesNotContain("Sign off AU-0001");
    assertThat(head.page(ALL).select("table").text()).isEmpty();
    assertThat(head.page(ALL + "?state=signed-off").select("table").text())
        .contains("AU-0001", "Signed off", "Test Head of service");
    assertThat(manager.page(Desk.path(audit)).select("#follows").text()).contains("Signed off");
  }

  private String raise(UUID finding) throws Exception {
    String raised =
        """
        {"source": {"kind": "finding", "id": "%s"}, "what": "Look at it.", "priority": "medium",
         "owner": "%s", "anyway": true}
        """
            .formatted(finding, council.as(Role.PRACTITIONER).account().value());
    String answer = manager.send(tokens, "/api/v1/actions", raised).getContentAsString();
    return "/api/v1/actions/" + JsonPath.<String>read(answer, "$.id");
  }

  @Test
  void aReAuditIsOpenUntilItsOwnGradeIsFinal() throws Exception {
    enter();
    talk();
    read(second, again(), "inadequate");
    open("the re-audit AU-0002");
    AuditId again = again();
    moderate(again);
    assertThat(signOff(head)).isEqualTo(303);
    assertThat(head.page(ALL).select("table").text())
        .as("it put the child on the register anew")
        .contains("AU-0002", "the conversation, the re-audit");
  }

  @Test
  void aReAuditIsNotWaitedForWhereTheCaseWasClosed() throws Exception {
    enter();
    talk();
    open("the re-audit");
    audits.change(
        council.id(),
        "update register.child set status = null where authority_id = :authority",
        Row.of(council.id()));
    recurring.stream().filter(one -> one.name().equals("closed-cases")).forEach(Recurring::run);
    assertThat(head.page(entry).text()).contains("Will not be done");
    assertThat(signOff(head)).isEqualTo(303);
  }

  private void close() throws Exception {
    enter();
    talk();
    read(second, again(), "good");
  }

  @Test
  void somebodySeniorSignsItOffWhoGaveNoneOfItsGrades() throws Exception {
    close();
    for (Role role :
        List.of(Role.TEAM_MANAGER, Role.PRINCIPAL_SOCIAL_WORKER, Role.INTERNAL_AUDITOR)) {
      assertThat(signOff(desk(role))).as(role.label()).isEqualTo(403);
      assertThat(desk(role).page(entry).text()).contains("the head of quality or the director");
    }
    assertThat(signOff(outside)).as("of another service").isEqualTo(404);
    assertThat(signOff(auditor)).isEqualTo(404);
    for (Desk one : List.of(auditor, outside)) {
      councils.grant(one.viewer(), Role.HEAD_OF_QUALITY, council.root());
      Desk now = new Desk(mvc, councils, one.viewer());
      assertThat(signOff(now)).as(one.viewer().name() + " gave a grade").isEqualTo(403);
      assertThat(now.page(entry).text()).contains("A grade of this audit is yours");
      assertThat(now.page("/").text()).doesNotContain("Sign off AU-0001");
    }
    Desk quality = desk(Role.HEAD_OF_QUALITY);
    assertThat(quality.page("/").text()).contains("Sign off AU-0001");
    assertThat(desk(Role.DIRECTOR).page(entry).select("form[action$=/sign-off]")).hasSize(1);
    assertThat(signOff(quality)).isEqualTo(303);
    assertThat(signOff(desk(Role.DIRECTOR))).as("once").isEqualTo(409);
  }

  @Test
  void ofTwoAtOnceOneSignsItOff() throws Exception {
    close();
    Desk quality = desk(Role.HEAD_OF_QUALITY);
    Callable<Integer> one = () -> signOff(head);
    Callable<Integer> other = () -> signOff(quality);
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> answers = both.invokeAll(List.of(one, other));
      assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
          .containsExactlyInAnyOrder(303, 409);
    }
    assertThat(audits.ask(council.id(), Integer.class, SIGNED, Row.of(council.id()))).isEqualTo(1);
  }
}
