package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class AuditDocumentTest {
  private static final String PURPOSES =
      """
      select count(*)::int from access_log.sight
       where authority_id = :authority
         and purpose = 'auditor of AU-0001, saved as a Word document'
      """;

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;

  private TestCouncil council;
  private Desk auditor;
  private AuditId audit;

  @BeforeEach
  void open() {
    council = councils.found();
    auditor = desk(council.as(Role.AUDITOR));
    audit = audits.audit(council, auditor.viewer(), "AU-0001", "Northmere 1");
  }

  private Desk desk(Viewer viewer) {
    return new Desk(mvc, councils, viewer);
  }

  private String address() {
    return Desk.path(audit) + ".docx";
  }

  private void submit(String grade) throws Exception {
    auditor.makeReady(audit, audits.shipped(council.id()), grade);
    assertThat(auditor.submit(audit).getStatus()).isEqualTo(303);
  }

  private static XWPFDocument read(MockHttpServletResponse answer) throws IOException {
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentType())
        .startsWith("application/vnd.openxmlformats-officedocument.wordprocessingml");
    return new XWPFDocument(new ByteArrayInputStream(answer.getContentAsByteArray()));
  }

  private static List<String> styled(XWPFDocument document, String style) {
    return document.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static XWPFTable table(XWPFDocument document, String head) {
    return document.getTables().stream()
        .filter(table -> table.getRow(0).getCell(0).getText().equals(head))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAuditGoesOutWithAllThatWasAskedAnsweredAndJudged() throws Exception {
    submit("good");
    MockHttpServletResponse answer = auditor.get(address());
    assertThat(answer.getHeader("Content-Disposition")).contains("AU-0001.docx");
    try (XWPFDocument document = read(answer)) {
      assertThat(styled(document, "Title")).containsExactly("Audit AU-0001 of T-AU-0001");
      var tool = audits.shipped(council.id());
      assertThat(styled(document, "Heading1"))
          .startsWith("Grades given", "Findings by theme", "What was looked at")
          .containsSubsequence(
              tool.sections().stream().map(one -> one.position() + ". " + one.title()).toList());
      assertThat(styled(document, "Heading2"))
          .containsSubsequence(
              tool.questions().stream().map(one -> one.number() + " " + one.text()).toList());
      assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
          .contains("Yes", "Good", "Evidence: It can be seen.", "Her own words.")
          .anyMatch(text -> text.contains("not an Ofsted judgement"));
      assertThat(table(document, "About this audit").getText())
          .contains("T-AU-0001", "Northmere 1", "October 2026", "Test Auditor (Auditor)")
          .contains(tool.name() + ", version " + tool.version());
      assertThat(table(document, "Grade").getText()).contains("Good\tAuditor\tTest Auditor");
      assertThat(table(document, "Theme").getText()).contains("Strength\tSeen alone");
    }
  }

  @Test
  void itIsMadeForWhoReadsByEarAndForPrinting() throws Exception {
    submit("good");
    try (XWPFDocument document = read(auditor.get(address()))) {
      assertThat(document.getTables())
          .allSatisfy(table -> assertThat(table.getRow(0).isRepeatHeader()).isTrue());
      var properties = document.getProperties().getCoreProperties();
      assertThat(properties.getTitle()).isEqualTo("Audit AU-0001 of T-AU-0001");
      assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
      assertThat(document.getStyles().getDefaultRunStyle()).isNotNull();
      assertThat(document.getHeaderList().getFirst().getText()).contains("AU-0001, T-AU-0001");
      assertThat(document.getFooterList().getFirst()._getHdrFtr().xmlText())
          .contains("PAGE", "NUMPAGES");
      assertThat(document.getPackage().getParts())
          .noneMatch(part -> part.getContentType().contains("macro"));
    }
  }

  @Test
  void everyGradeStandsInItThePresentAndTheFirst() throws Exception {
    submit("inadequate");
    assertThat(read(auditor.get(address())).getParagraphs().stream().map(XWPFParagraph::getText))
        .contains("It waits for a second judgement and is not final.");
    Desk outside =
        desk(
            councils.person(
                council.id(), "Other Head", Role.HEAD_OF_SERVICE, council.node("Permanence")));
    outside.post(
        Desk.path(audit) + "/moderation",
        Map.of("grade", "requires-improvement", "reason", "The risk was seen, and acted on late."));
    try (XWPFDocument document = read(outside.get(address()))) {
      assertThat(table(document, "Grade").getText())
          .contains("Inadequate\tAuditor\tTest Auditor")
          .contains("Moderator\tOther Head")
          .contains("The risk was seen, and acted on late.");
    }
  }

  @Test
  void safetyConcernsStandInItWithWhatWasDone() throws Exception {
    submit("good");
    String raised =
        auditor
            .post(
                Desk.path(audit) + "/safety-concerns",
                Map.of("what", "He is alone with\nthe man\u0007 at weekends."))
            .getRedirectedUrl();
    assertThat(raised).isNotNull();
    try (XWPFDocument document = read(auditor.get(address()))) {
      assertThat(table(document, "What was said").getText())
          .contains("the man at weekends.", "Nobody has said yet.");
    }
  }

  @Test
  void aDraftIsNotForTheRecordAndWhoMayNotReadItKnowsOfNone() throws Exception {
    MockHttpServletResponse draft = auditor.get(address());
    assertThat(draft.getStatus()).isEqualTo(409);
    assertThat(draft.getContentAsString()).contains("There is a Word document once it is.");
    assertThat(auditor.page(Desk.path(audit)).select("a[href$=.docx]")).isEmpty();
    submit("good");
    assertThat(auditor.page(Desk.path(audit)).select("a[href$=.docx]")).hasSize(1);
    assertThat(desk(council.as(Role.ADMINISTRATOR)).status(address())).isEqualTo(404);
    assertThat(desk(councils.found().as(Role.HEAD_OF_QUALITY)).status(address())).isEqualTo(404);
  }

  @Test
  void takingItAwayIsLoggedWithItsPurpose() throws Exception {
    submit("good");
    auditor.get(address());
    assertThat(audits.ask(council.id(), Integer.class, PURPOSES, Row.of(council.id())))
        .isEqualTo(1);
  }
}
