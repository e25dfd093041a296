package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
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
import org.throughline.web.Role;

/** Every form of an audit comes back with its words where they cannot be kept. */
@RoomTest
class AnswerFormsTest {
  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;

  TestCouncil council;
  Desk auditor;
  AuditId audit;

  @BeforeEach
  void open() {
    council = councils.found();
    auditor = new Desk(mvc, councils, council.as(Role.AUDITOR));
    audit = audits.audit(council, auditor.viewer(), "AU-0001", "Northmere 1");
  }

  @Test
  void wordsWrittenForAnAuditThatWasSubmittedMeanwhileComeBack() throws Exception {
    auditor.makeReady(audit, audits.shipped(council.id()), "good");
    Map<String, String> overall = new HashMap<>(Map.of("grade", "good", "reason", "All in all"));
    overall.put("version", auditor.version(Desk.path(audit) + "/overall"));
    String section = Desk.section(audit, 2);
    Map<String, String> words = new HashMap<>(Map.of("version", auditor.version(section)));
    words.putAll(Desk.answers(audits.shipped(council.id()).sections().get(1), "good"));
    assertThat(auditor.submit(audit).getStatus()).isEqualTo(303);
    Document finding = late("/findings", Desk.finding("He was heard."));
    assertThat(finding.text()).contains("locked", "which was not kept", "He was heard.");
    assertThat(late("/overall", overall).text()).contains("locked", "All in all");
    assertThat(late("/sections/2", words).text())
        .contains("locked", "It was not saved", "Her own words.");
    assertThat(late("/sources", Map.of("sources", "other-record")).text()).contains("locked");
  }

  @Test
  void aGradeThatIsNoneAndAReasonThatIsTooLongAreSaidAtTheirFields() throws Exception {
    Document grade = sent("/overall", Map.of("version", "0", "grade", "superb", "reason", "So."));
    assertThat(grade.select("#grade-error").text()).contains("no such grade");
    assertThat(grade.select("#reason").text()).isEqualTo("So.");
    String tooLong = "a".repeat(40_001);
    Document reason = sent("/overall", Map.of("version", "0", "grade", "good", "reason", tooLong));
    assertThat(reason.select("#reason-error").text()).contains("40,000 characters");
    assertThat(reason.select("#reason").text()).hasSize(40_001);
  }

  @Test
  void aFindingOfNoKindAndNoThemeIsSaidAtItsFields() throws Exception {
    Document page = sent("/findings", Map.of("kind", "luck", "theme", "luck", "text", "Seen."));
    assertThat(page.select("#kind-error")).hasSize(1);
    assertThat(page.select("#text").text()).isEqualTo("Seen.");
    Document theme =
        sent("/findings", Map.of("kind", "strength", "theme", "luck", "text", "Seen."));
    assertThat(theme.select("#theme-error").text()).contains("no such theme");
  }

  @Test
  void tooLongAnAnswerIsSaidAtItsQuestion() throws Exception {
    String code = audits.shipped(council.id()).sections().get(1).questions().getFirst().code();
    Document page = sent("/sections/2", Map.of("version", "0", "e-" + code, "b".repeat(40_001)));
    assertThat(page.select(".tl-errs a").attr("href")).isEqualTo("#e-" + code);
    assertThat(page.select("#e-" + code)).hasSize(1);
  }

  @Test
  void aMonthThatNobodyCanReadIsSaidInTheFilter() throws Exception {
    MockHttpServletResponse reply = auditor.get("/audits?from=soon");
    assertThat(reply.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(reply.getContentAsString());
    assertThat(page.select("#from").val()).isEqualTo("soon");
    assertThat(page.select("#from-error").text()).contains("Write a month as 2026-11.");
  }

  private Document sent(String path, Map<String, String> fields) throws Exception {
    return sent(path, fields, 422);
  }

  private Document late(String path, Map<String, String> fields) throws Exception {
    return sent(path, fields, 409);
  }

  private Document sent(String path, Map<String, String> fields, int status) throws Exception {
    MockHttpServletResponse reply = auditor.post(Desk.path(audit) + path, fields);
    assertThat(reply.getStatus()).as(reply.getContentAsString()).isEqualTo(status);
    return Jsoup.parse(reply.getContentAsString());
  }
}
