package org.throughline.audits.answering;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.throughline.TestCouncils;
import org.throughline.audits.tools.Question;
import org.throughline.audits.tools.QuestionKind;
import org.throughline.audits.tools.Section;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.people.Tokens;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/** Somebody at their desk: opens pages, fills in what a page's form holds, and sends it. */
record Desk(MockMvc mvc, TestCouncils councils, Viewer viewer) {
  MockHttpServletResponse get(String path) throws Exception {
    return answer(MockMvcRequestBuilders.get(URI.create(path)));
  }

  /** What a machine is answered that carries a token of this person’s. */
  MockHttpServletResponse api(Tokens tokens, String path) throws Exception {
    Set<Scope> scopes = Set.of(Scope.values());
    Duration hour = Duration.ofHours(1);
    String token = tokens.make(viewer.authority(), viewer.account(), "test", scopes, null, hour);
    MockHttpServletResponse response =
        mvc.perform(
                MockMvcRequestBuilders.get(URI.create(path))
                    .header("Authorization", "Bearer " + token))
            .andReturn()
            .getResponse();
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    return response;
  }

  /** The same, sending a JSON body. */
  MockHttpServletResponse send(Tokens tokens, String path, String body) throws Exception {
    Set<Scope> scopes = Set.of(Scope.values());
    Duration hour = Duration.ofHours(1);
    String token = tokens.make(viewer.authority(), viewer.account(), "test", scopes, null, hour);
    return mvc.perform(
            MockMvcRequestBuilders.post(URI.create(path))
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .andReturn()
        .getResponse();
  }

  int status(String path) throws Exception {
    return get(path).getStatus();
  }

  Document page(String path) throws Exception {
    return Jsoup.parse(get(path).getContentAsString());
  }

  /** Posts with a form key of its own. */
  MockHttpServletResponse post(String path, Map<String, String> fields) throws Exception {
    return post(path, UUID.randomUUID(), fields);
  }

  MockHttpServletResponse post(String path, UUID key, Map<String, String> fields) throws Exception {
    MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(URI.create(path));
    fields.forEach(request::param);
    return answer(request.param("formKey", key.toString()).with(csrf()));
  }

  /** What a script sends while somebody writes. */
  MockHttpServletResponse autosave(String path, Map<String, String> fields) throws Exception {
    MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(URI.create(path));
    fields.forEach(request::param);
    return answer(request.accept("application/json").with(csrf()));
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse response =
        mvc.perform(request.with(councils.signedIn(viewer))).andReturn().getResponse();
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    return response;
  }

  static String path(AuditId audit) {
    return "/audits/" + audit.value();
  }

  static String section(AuditId audit, int position) {
    return path(audit) + "/sections/" + position;
  }

  /** The version that the form of this page was made from. */
  String version(String path) throws Exception {
    Element field =
        page(path)
            .selectFirst("form[data-autosave] input[name=version], #submit input[name=version]");
    return field == null ? "none" : field.val();
  }

  /** Answers every question of every section, all graded alike. */
  void answerAll(AuditId audit, ToolVersion tool, String grade) throws Exception {
    for (Section section : tool.sections()) {
      String path = section(audit, section.position());
      Map<String, String> fields = answers(section, grade);
      fields.put("version", version(path));
      post(path, fields);
    }
  }

  static Map<String, String> answers(Section section, String grade) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Question question : section.questions()) {
      String value = question.kind() == QuestionKind.COMPLIANCE ? "yes" : "Her own words.";
      fields.put("v-" + question.code(), question.isGraded() ? grade : value);
      fields.put("e-" + question.code(), question.isGraded() ? "It can be seen." : "");
    }
    return fields;
  }

  /** All but the last step: answers, sources, a finding, the overall grade. */
  void makeReady(AuditId audit, ToolVersion tool, String grade) throws Exception {
    answerAll(audit, tool, grade);
    post(path(audit) + "/sources", Map.of("sources", "statutory-documents"));
    post(path(audit) + "/findings", finding("Seen alone at each visit."));
    String overall = path(audit) + "/overall";
    post(overall, Map.of("version", version(overall), "grade", grade, "reason", ""));
  }

  MockHttpServletResponse submit(AuditId audit) throws Exception {
    String version = version(path(audit));
    return post(path(audit) + "/submission", Map.of("version", version));
  }

  static Map<String, String> finding(String text) {
    return Map.of("kind", "strength", "theme", "voice", "text", text);
  }

  /** The three fields of a day, to be added to. */
  static Map<String, String> day(String field, LocalDate day) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(field + "-day", String.valueOf(day.getDayOfMonth()));
    fields.put(field + "-month", String.valueOf(day.getMonthValue()));
    fields.put(field + "-year", String.valueOf(day.getYear()));
    return fields;
  }
}
