package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.audits.tools.Question;
import org.throughline.audits.tools.Section;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class AnsweringTest {
  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired GivenAudits given;
  @Autowired Answering answering;
  @Autowired AuditStore store;
  @Autowired InAuthority inAuthority;
  @Autowired JdbcClient db;
  @Autowired Ids ids;

  private TestCouncil council;
  private Viewer auditor;
  private AuditId audit;
  private String address;

  @BeforeEach
  void anAuditToDo() {
    council = councils.found();
    auditor = council.as(Role.AUDITOR);
    audit = given.of(council, "AU-0001");
    address = "/audits/" + audit.value();
  }

  @Test
  void theAuditorSeesTheQuestionsAndNobodyElseSeesTheAuditYet() throws Exception {
    assertThat(page(auditor, address + "/sections/1").getStatus()).isEqualTo(200);
    for (Role role :
        List.of(Role.PRACTITIONER, Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE, Role.READ_ONLY)) {
      assertThat(page(council.as(role), address).getStatus()).as(role.label()).isEqualTo(404);
    }
    assertThat(page(council.as(Role.HEAD_OF_QUALITY), address).getStatus()).isEqualTo(200);
    Viewer stranger = councils.found().as(Role.HEAD_OF_QUALITY);
    assertThat(page(stranger, address).getStatus()).isEqualTo(404);
  }

  @Test
  void onlyTheAuditorWritesInIt() throws Exception {
    MockHttpServletRequestBuilder form = section(1, 1, "Mine now");
    assertThat(send(council.as(Role.HEAD_OF_QUALITY), form).getStatus()).isEqualTo(403);
  }

  @Test
  void theLoserOfARaceSeesBothTexts() throws Exception {
    assertThat(send(auditor, voice(1, "What was saved first")).getStatus()).isEqualTo(303);
    MockHttpServletResponse lost = send(auditor, voice(1, "What was typed second"));
    assertThat(lost.getStatus()).isEqualTo(409);
    assertThat(lost.getContentAsString())
        .contains("What was typed second", "What was saved first", "Nothing is lost");
  }

  @Test
  void autosaveTellsTheTimeAndTheNextVersion() throws Exception {
    MockHttpServletRequestBuilder form =
        post(address + "/sections/2/autosave")
            .param("version", "1")
            .param("v-voice", "She said she likes her room.");
    MockHttpServletResponse saved = send(auditor, form);
    assertThat(saved.getStatus()).isEqualTo(200);
    assertThat(saved.getContentAsString()).contains("\"version\":2", "savedAt");
    assertThat(page(auditor, address + "/sections/2").getContentAsString())
        .contains("She said she likes her room.");
  }

  @Test
  void whatIsTypedIsShownAsTextAndNeverRun() throws Exception {
    send(auditor, voice(1, "<script>alert(1)</script>"));
    assertThat(page(auditor, address + "/sections/2").getContentAsString())
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert(1)");
  }

  @Test
  void anAnswerThatIsTooLongIsRefusedAndKeptInThePage() throws Exception {
    MockHttpServletResponse refused = send(auditor, voice(1, "x".repeat(20_001)));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("20,000 characters", "x".repeat(20_001));
  }

  @Test
  void anUnfinishedAuditSaysWhatIsMissingAndCannotBeSubmitted() throws Exception {
    assertThat(page(auditor, address).getContentAsString()).contains("Give the overall grade.");
    assertThat(send(auditor, post(address + "/submission").param("version", "1")).getStatus())
        .isEqualTo(422);
    assertThat(submissions()).isZero();
  }

  @Test
  void goingAgainstTheSuggestionNeedsAReason() {
    int version = answerAll();
    save(new OverallRow("outstanding", ""), version);
    assertThat(lacking()).contains("Say why you go against the suggested grade.");
    save(new OverallRow("outstanding", "The family leads the plan."), version + 1);
    assertThat(lacking()).doesNotContain("Say why you go against the suggested grade.");
  }

  @Test
  void anAuditIsSubmittedOnceHoweverOftenTheFormIsSent() throws Exception {
    int version = finish();
    UUID key = ids.next();
    List<Callable<Integer>> copies = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      copies.add(() ->
          send(
                  auditor,
                  post(address + "/submission").param("version", String.valueOf(version)),
                  key)
              .getStatus());
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Integer> answer : threads.invokeAll(copies)) {
        assertThat(answer.get()).isEqualTo(303);
      }
    }
    assertThat(submissions()).isEqualTo(1);
    assertThat(send(auditor, voice(version + 1, "Too late")).getStatus()).isEqualTo(409);
  }

  @Test
  void afterTheSubmissionTheLineAndTheWorkerReadItAndItsGradesAreJudgements() throws Exception {
    int version = finish();
    send(auditor, post(address + "/submission").param("version", String.valueOf(version)));
    assertThat(page(council.as(Role.TEAM_MANAGER), address).getStatus()).isEqualTo(200);
    assertThat(page(council.as(Role.PRACTITIONER), address).getStatus()).isEqualTo(200);
    List<JudgementRow> judgements =
        inAuthority.read(council.id(), () -> store.of(JudgementRow.class, auditor, audit));
    assertThat(judgements).singleElement().extracting(JudgementRow::grade).isEqualTo("good");
    assertThat(page(auditor, "/audits.csv").getContentAsString()).contains("AU-0001", "good");
  }

  /** Answers every question well and gives what else is needed; the version afterwards. */
  private int finish() {
    int version = answerAll();
    save(new OverallRow("good", ""), version);
    inAuthority.change(
        council.id(),
        () -> {
          answering.sources(auditor, audit, List.of(new SourceRow(SourceKind.OTHER_RECORD, "")));
          answering.find(auditor, audit, FindingKind.STRENGTH, "voice", "Seen and heard.");
        });
    assertThat(lacking()).isEmpty();
    return version + 1;
  }

  private int answerAll() {
    return inAuthority.write(
        council.id(),
        () -> {
          int version = 1;
          ToolVersion tool = answering.tool(auditor, answering.find(auditor, audit));
          for (Section section : tool.sections()) {
            var typed = new java.util.HashMap<String, String>();
            section.questions().forEach(q -> typed.put("v-" + q.code(), answer(q)));
            assertThat(answering.save(auditor, audit, section, version++, typed)).isTrue();
          }
          return version;
        });
  }

  private static String answer(Question question) {
    return switch (question.kind()) {
      case COMPLIANCE -> "yes";
      case GRADED -> "good";
      case TEXT -> "It is better than in May.";
    };
  }

  private void save(OverallRow overall, int version) {
    assertThat(
            inAuthority.write(
                council.id(), () -> answering.saveOverall(auditor, audit, version, overall)))
        .isTrue();
  }

  private List<String> lacking() {
    return inAuthority.read(
        council.id(),
        () ->
            answering.lacking(auditor, answering.find(auditor, audit)).stream()
                .map(Lacking::what)
                .toList());
  }

  private long submissions() {
    return inAuthority.read(
        council.id(),
        () ->
            (Long)
                db.sql("select count(*) from audits.submission where audit_id = ?")
                    .param(audit.value())
                    .query()
                    .singleValue());
  }

  private MockHttpServletRequestBuilder voice(int version, String words) {
    return section(2, version, words);
  }

  private MockHttpServletRequestBuilder section(int position, int version, String words) {
    return post(address + "/sections/" + position)
        .param("version", String.valueOf(version))
        .param("v-voice", words);
  }

  private MockHttpServletResponse page(Viewer viewer, String where) throws Exception {
    return mvc.perform(get(where).with(councils.signedIn(viewer))).andReturn().getResponse();
  }

  private MockHttpServletResponse send(Viewer viewer, MockHttpServletRequestBuilder form)
      throws Exception {
    return send(viewer, form, ids.next());
  }

  private MockHttpServletResponse send(Viewer viewer, MockHttpServletRequestBuilder form, UUID key)
      throws Exception {
    return mvc.perform(
            form.param("formKey", key.toString()).with(councils.signedIn(viewer)).with(csrf()))
        .andReturn()
        .getResponse();
  }
}
