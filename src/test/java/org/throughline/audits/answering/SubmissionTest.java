package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.audits.tools.Question;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.kernel.Row;
import org.throughline.web.Role;

@RoomTest
class SubmissionTest {
  private static final String JUDGEMENTS =
      "select count(*)::int from audits.judgement where authority_id = :authority"
          + " and audit_id = :audit and capacity = 'auditor'";
  private static final String SUBMISSIONS =
      "select count(*)::int from audits.submission where authority_id = :authority"
          + " and audit_id = :audit";

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;

  private TestCouncil council;
  private ToolVersion tool;
  private Desk auditor;
  private AuditId audit;
  private String path;

  @BeforeEach
  void open() {
    council = councils.found();
    tool = audits.shipped(council.id());
    auditor = new Desk(mvc, councils, council.as(Role.AUDITOR));
    audit = audits.audit(council, auditor.viewer(), "AU-0001", "Northmere 1");
    path = Desk.path(audit);
  }

  @Test
  void whatIsMissingIsListedFirstEachWithItsPlace() throws Exception {
    MockHttpServletResponse reply = auditor.post(path + "/submission", Map.of("version", "1"));
    assertThat(reply.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(reply.getContentAsString());
    assertThat(page.select("[data-errors] a").eachText())
        .contains(
            "Say what you looked at.", "Name at least one finding.", "Give the overall grade.")
        .anyMatch(sentence -> sentence.startsWith("Answer question 1.1"));
    assertThat(page.select("[data-errors] a").eachAttr("href"))
        .contains(path + "/overall#grade", path + "/sections/2#v-voice");
    assertThat(audits.count(council.id(), SUBMISSIONS, audit)).isZero();
  }

  @Test
  void aGradeWithoutItsReasonKeepsTheAuditBack() throws Exception {
    Map<String, String> fields = Desk.answers(tool.sections().getFirst(), "good");
    fields.put("e-assessment-quality", "");
    fields.put("version", "0");
    auditor.post(Desk.section(audit, 1), fields);
    MockHttpServletResponse refused = auditor.post(path + "/submission", Map.of("version", "1"));
    assertThat(refused.getContentAsString()).contains("Say why question 1.4 is graded as it is.");
    assertThat(auditor.page(path).select("#submit a").eachText())
        .contains("Assessment: one thing to do");
  }

  @Test
  void aWholeAuditBecomesJudgementsAndIsLocked() throws Exception {
    auditor.makeReady(audit, tool, "good");
    MockHttpServletResponse reply = auditor.submit(audit);
    assertThat(reply.getRedirectedUrl()).isEqualTo(path);
    long graded = tool.questions().stream().filter(Question::isGraded).count();
    assertThat(audits.count(council.id(), JUDGEMENTS, audit)).isEqualTo((int) graded + 1);
    Document page = auditor.page(path);
    assertThat(page.text()).contains("locked", "Good", "not an Ofsted judgement");
    assertThat(page.select("main form[method=post]")).isEmpty();
  }

  @Test
  void nothingMayBeWrittenAfterTheSubmission() throws Exception {
    auditor.makeReady(audit, tool, "good");
    auditor.submit(audit);
    String section = Desk.section(audit, 2);
    assertThat(auditor.page(section).select("textarea")).isEmpty();
    assertThat(auditor.post(section, Map.of("version", "1", "v-voice", "x")).getStatus())
        .isEqualTo(409);
    assertThat(
            auditor
                .autosave(section + "/autosave", Map.of("version", "1", "v-voice", "x"))
                .getStatus())
        .isEqualTo(409);
    assertThat(auditor.post(path + "/findings", Desk.finding("Late.")).getStatus()).isEqualTo(409);
    assertThat(auditor.post(path + "/sources", Map.of("sources", "survey")).getStatus())
        .isEqualTo(409);
    Map<String, String> grade = Map.of("version", "1", "grade", "outstanding", "reason", "Late.");
    assertThat(auditor.post(path + "/overall", grade).getStatus()).isEqualTo(409);
  }

  @Test
  void aFormSentTwiceAnswersTheSameAndAnotherIsRefused() throws Exception {
    auditor.makeReady(audit, tool, "good");
    UUID key = UUID.randomUUID();
    Map<String, String> form = Map.of("version", auditor.version(path));
    MockHttpServletResponse first = auditor.post(path + "/submission", key, form);
    MockHttpServletResponse second = auditor.post(path + "/submission", key, form);
    assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl()).isEqualTo(path);
    assertThat(auditor.post(path + "/submission", form).getStatus()).isEqualTo(409);
    assertThat(audits.count(council.id(), SUBMISSIONS, audit)).isEqualTo(1);
  }

  @Test
  void twentyCopiesOfTheFormAtOnceMakeOneSubmission() throws Exception {
    auditor.makeReady(audit, tool, "good");
    UUID key = UUID.randomUUID();
    Map<String, String> form = Map.of("version", auditor.version(path));
    List<Future<MockHttpServletResponse>> answers = new ArrayList<>();
    try (ExecutorService posts = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 20; i++) {
        answers.add(posts.submit(() -> auditor.post(path + "/submission", key, form)));
      }
    }
    for (Future<MockHttpServletResponse> answer : answers) {
      assertThat(answer.get().getRedirectedUrl()).isEqualTo(path);
    }
    assertThat(audits.count(council.id(), SUBMISSIONS, audit)).isEqualTo(1);
  }

  @Test
  void goingAgainstTheSuggestionNeedsAReasonAndKeepsBoth() throws Exception {
    auditor.makeReady(audit, tool, "good");
    String overall = path + "/overall";
    String version = auditor.version(overall);
    Map<String, String> bare =
        Map.of("version", version, "grade", "requires-improvement", "reason", "");
    MockHttpServletResponse refused = auditor.post(overall, bare);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("why you go against");
    Map<String, String> said =
        Map.of("version", version, "grade", "requires-improvement", "reason", "It drifts.");
    auditor.post(overall, said);
    auditor.submit(audit);
    assertThat(ask("select suggested from audits.judgement")).isEqualTo("good");
    assertThat(ask("select reason from audits.judgement")).isEqualTo("It drifts.");
    assertThat(auditor.page(path + "/history").text()).contains("against the suggestion of Good");
  }

  @Test
  void theLoserOnTheOverallGradeSeesBoth() throws Exception {
    auditor.makeReady(audit, tool, "good");
    String overall = path + "/overall";
    Map<String, String> stale = Map.of("version", "0", "grade", "good", "reason", "Mine.");
    MockHttpServletResponse lost = auditor.post(overall, stale);
    assertThat(lost.getStatus()).isEqualTo(409);
    Document page = Jsoup.parse(lost.getContentAsString());
    assertThat(page.select("textarea[name=reason]").val()).isEqualTo("Mine.");
    assertThat(page.select("[data-errors]").text()).contains("Nothing is lost", "Good");
  }

  @Test
  void theSuggestionExplainsItself() throws Exception {
    auditor.answerAll(audit, tool, "inadequate");
    assertThat(auditor.page(path + "/overall").select(".tl-note").text())
        .contains("The tool suggests Inadequate", "The middle of the");
  }

  @Test
  void anUngradedToolAsksForNoGradeAndGivesNone() throws Exception {
    AuditId plain = audits.ungraded(council, auditor.viewer(), "AU-0002");
    String section = Desk.section(plain, 1);
    auditor.post(section, Map.of("version", "0", "v-seen", "yes"));
    auditor.post(Desk.path(plain) + "/sources", Map.of("sources", "survey"));
    auditor.post(Desk.path(plain) + "/findings", Desk.finding("Seen."));
    assertThat(auditor.status(Desk.path(plain) + "/overall")).isEqualTo(404);
    assertThat(auditor.submit(plain).getStatus()).isEqualTo(303);
    assertThat(audits.count(council.id(), JUDGEMENTS, plain)).isZero();
    assertThat(auditor.page(Desk.path(plain)).text()).contains("This tool gives no grades");
  }

  @Test
  void aSubmittedGradeStandsInTheFacts() throws Exception {
    auditor.makeReady(audit, tool, "good");
    auditor.submit(audit);
    Row row = Row.of(council.id()).and("audit", audit);
    String fact =
        audits.ask(
            council.id(),
            String.class,
            "select concat_ws('/', number, first_grade, first_rank, final_grade, team)"
                + " from audits.grade_fact where authority_id = :authority and audit_id = :audit",
            row);
    assertThat(fact).isEqualTo("AU-0001/good/2/good/Northmere 1");
  }

  private String ask(String select) {
    Row row = Row.of(council.id()).and("audit", audit);
    String where = " where authority_id = :authority and audit_id = :audit and question_id is null";
    return audits.ask(council.id(), String.class, select + where, row);
  }
}
