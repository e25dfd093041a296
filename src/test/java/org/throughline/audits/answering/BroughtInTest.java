package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.audits.broughtin.BroughtInAudits;
import org.throughline.audits.draws.TestRegister;
import org.throughline.clocks.running.Clocks;
import org.throughline.kernel.Row;
import org.throughline.people.Tokens;
import org.throughline.web.Role;

/** An audit that came in from a council’s own spreadsheet, wherever an audit is met. */
@RoomTest
class BroughtInTest {
  private static final String ELSEWHERE = "What follows a grade was done elsewhere.";

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;
  @Autowired TestRegister register;
  @Autowired BroughtInAudits door;
  @Autowired Clocks clocks;
  @Autowired Tokens tokens;

  private TestCouncil council;
  private Desk quality;
  private Pasts sheet;
  private String path;
  private BroughtInAudits.Kept kept;

  @BeforeEach
  void oneAuditComesIn() {
    council = councils.found();
    register.fill(council, 6);
    quality = desk(Role.HEAD_OF_QUALITY);
    sheet = Pasts.of(door, quality.viewer());
    kept = sheet.keep(7, Pasts.whole("T-00003"));
    path = Desk.path(kept.id());
  }

  private Desk desk(Role role) {
    return new Desk(mvc, councils, council.as(role));
  }

  private String listed(String asked) throws Exception {
    return quality.page("/audits" + asked).select("table").text();
  }

  @Test
  void itStandsInTheListWithItsGradeAndIsFoundByWhatTheSheetSays() throws Exception {
    assertThat(kept.number()).isEqualTo("AU-0001");
    for (String asked :
        List.of(
            "",
            "?kind=brought-in",
            "?auditor=Jo%20Bloggs",
            "?team=Northmere%201",
            "?grade=inadequate",
            "?from=2025-03&to=2025-03",
            "?state=submitted")) {
      assertThat(listed(asked))
          .as(asked)
          .contains("AU-0001 Brought in", "T-00003", "March 2025", "Jo Bloggs", "Inadequate");
    }
    assertThat(listed("?kind=random")).isEmpty();
    assertThat(quality.page("/audits").select("select[name=auditor] option").eachText())
        .as("one name is no choice")
        .isEmpty();
    assertThat(quality.page("/audits?columns=kind,status,first-grade,submitted").text())
        .contains("Brought in Not known Requires improvement to be good 4 March 2025");
    assertThat(quality.get("/audits.csv?columns=kind,grade").getContentAsString())
        .contains("AU-0001,Brought in,Inadequate");
    assertThat(quality.status("/audits?kind=rumour")).isEqualTo(422);
  }

  @Test
  void itsPageSaysWhereItCameFromAndAsksForNothing() throws Exception {
    Document page = quality.page(path);
    assertThat(page.select(".tl-lead").text())
        .isEqualTo("Brought in from Audits 2024-25.xlsx, row 7. " + ELSEWHERE);
    assertThat(page.select(".tl-kick").text()).isEqualTo("Audit of 4 March 2025, done elsewhere.");
    assertThat(page.select("#said").text())
        .contains("The plan had drifted.", "Re-audit: Done in June 2025, Good")
        .contains("Tool Monthly audit", "Kind of audit Thematic", "Auditor Jo Bloggs")
        .doesNotContain("Seen alone");
    assertThat(page.select("#findings").text())
        .contains("Strength: Management oversight and supervision", "Seen alone.")
        .contains("Area for development: Management oversight", "No supervision since May.");
    assertThat(page.select("aside section").text())
        .containsSubsequence(
            "Requires improvement to be good", "Auditor, Jo Bloggs, 4 March 2025",
            "Inadequate", "Moderator, Sam Head")
        .doesNotContain("00:00", "Sam Head, 4 March");
    assertThat(page.select("main form, #follows, #submit, #looked-at")).isEmpty();
    assertThat(page.select("main a[href$=/overall], main a[href*=/sections/]")).isEmpty();
  }

  @Test
  void aMachineReadsItsGradesInOrder() throws Exception {
    String json = quality.api(tokens, "/api/v1" + path).getContentAsString();
    assertThat(JsonPath.<String>read(json, "$.kind")).isEqualTo("brought-in");
    assertThat(JsonPath.<List<String>>read(json, "$.judgements[*].capacity"))
        .containsExactly("auditor", "moderator");
    assertThat(JsonPath.<List<String>>read(json, "$.judgements[*].grade"))
        .containsExactly("requires-improvement", "inadequate");
    assertThat(JsonPath.<Map<String, Object>>read(json, "$.broughtIn"))
        .containsEntry("fileName", Pasts.FILE)
        .containsEntry("rowNumber", 7)
        .containsEntry("auditedOn", "2025-03-04")
        .containsEntry("moderator", "Sam Head");
    String list = quality.api(tokens, "/api/v1/audits?kind=brought-in").getContentAsString();
    assertThat(JsonPath.<List<String>>read(list, "$.items[*].kind")).containsExactly("brought-in");
    assertThat(JsonPath.<List<String>>read(list, "$.items[*].finalGrade"))
        .containsExactly("inadequate");
  }

  @Test
  void itIsOnItsChildsLineAndGoesOutAsADocument() throws Exception {
    String child = quality.page(path).select("aside dd a[href^=/children/]").attr("href");
    assertThat(quality.page(child).text()).contains("AU-0001", "Inadequate, March 2025");
    byte[] bytes = quality.get(path + ".docx").getContentAsByteArray();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      assertThat(words.getText())
          .contains("Brought in from Audits 2024-25.xlsx, row 7.", "The plan had drifted.")
          .contains("Monthly audit", "Jo Bloggs", "Sam Head", "4 March 2025", "Seen alone.")
          .doesNotContain("What was looked at", "when drawn", "00:00");
    }
  }

  @Test
  void itWaitsForNobodyAndNothingIsStarted() throws Exception {
    for (Role role : Role.values()) {
      assertThat(desk(role).page("/").text()).as(role.label()).doesNotContain("AU-0001");
    }
    assertThat(clocks.of(council.id(), kept.id().value())).isEmpty();
    for (String table :
        List.of(
            "audits.moderation",
            "audits.conversation",
            "audits.re_audit",
            "actions.action",
            "clocks.clock",
            "messages.message")) {
      assertThat(count("select count(*)::int from %s where authority_id = :authority", table))
          .as(table)
          .isZero();
    }
    for (String part : List.of("/moderation", "/conversation", "/overall", "/sections/1")) {
      assertThat(quality.status(path + part)).as(part).isEqualTo(404);
    }
  }

  @Test
  void whatWouldFollowHereIsNotOfferedAndIsRefused() throws Exception {
    Desk manager = desk(Role.TEAM_MANAGER);
    assertThat(manager.page(path).text()).contains("AU-0001").doesNotContain("You disagree");
    for (String part : List.of("/ruling", "/re-audit")) {
      Document page = manager.page(path + part);
      assertThat(page.text()).as(part).contains("AU-0001 was brought in", ELSEWHERE);
      assertThat(page.select("main form")).as(part).isEmpty();
    }
    assertThat(manager.page(path + "/ruling").text())
        .contains("Jo Bloggs, 4 March 2025", "Sam Head")
        .as("the sheet does not say when it was moderated")
        .doesNotContain("Sam Head, 4 March");
    assertThat(manager.post(path + "/dispute", Map.of("disagreement", "No.")).getStatus())
        .isEqualTo(409);
    assertThat(quality.post(path + "/re-audit", Map.of("reason", "Again.")).getStatus())
        .isEqualTo(409);
    UUID finding = area();
    assertThat(manager.page("/findings/" + finding).text()).contains(ELSEWHERE);
    assertThat(manager.page("/findings/" + finding).select("main form, main a.tl-btn")).isEmpty();
    Map<String, String> why = Map.of("reason", "It is old.");
    assertThat(manager.post("/findings/" + finding + "/no-action", why).getStatus()).isEqualTo(409);
    Map<String, String> action =
        Map.of(
            "from",
            "finding",
            "of",
            finding.toString(),
            "what",
            "Look.",
            "priority",
            "low",
            "owner",
            manager.viewer().account().value().toString());
    assertThat(manager.post("/actions", action).getStatus()).isEqualTo(409);
  }

  private UUID area() {
    return audits.ask(
        council.id(),
        UUID.class,
        """
        select id from audits.finding
         where authority_id = :authority and kind = 'area-for-development'
        """,
        Row.of(council.id()));
  }

  private int count(String question, String table) {
    return audits.ask(council.id(), Integer.class, question.formatted(table), Row.of(council.id()));
  }

  @Test
  void theTeamOfTheSheetAndTheTeamOfTodaySeeItAndNobodyElse() throws Exception {
    assertThat(desk(Role.TEAM_MANAGER).page("/audits").text()).contains("AU-0001");
    BroughtInAudits.Kept other = sheet.keep(8, Pasts.least("T-00001", Pasts.DAY, "Good"));
    assertThat(desk(Role.TEAM_MANAGER).status(Desk.path(other.id()))).isEqualTo(404);
    assertThat(desk(Role.HEAD_OF_SERVICE).page(Desk.path(other.id())).text())
        .contains("Team Not said", "Auditor Not said", "None with a theme.");
    assertThat(listed("")).contains("T-00001 March 2025 Not said Not said Submitted Good");
    assertThat(quality.get("/audits.csv?columns=team,auditor").getContentAsString())
        .as("a file leaves empty what is not said")
        .contains("AU-0002,,");
    TestCouncil stranger = councils.found();
    for (Role role : Role.values()) {
      Desk there = new Desk(mvc, councils, stranger.as(role));
      assertThat(there.status(path)).as(role.label()).isEqualTo(404);
      assertThat(there.page("/audits").text()).doesNotContain("T-00003");
    }
  }

  @Test
  void itIsNeverInTheHeadlineMixAndNoProgrammeIsOfferedItsTool() throws Exception {
    assertThat(count("select count(*)::int from %s where kind = 'brought-in'", "audits.grade_fact"))
        .isEqualTo(1);
    assertThat(count("select count(*)::int from %s where true", "audits.sample_fact")).isZero();
    assertThat(quality.page("/audits/programme").text())
        .contains("Case audit")
        .doesNotContain("Brought in from a spreadsheet");
  }

  @Test
  void takenBackItCountsNowhereAndMayComeInAgain() throws Exception {
    String child = quality.page(path).select("aside dd a[href^=/children/]").attr("href");
    sheet.keep(8, Pasts.least("T-00001", Pasts.DAY, "Good"));
    assertThat(sheet.takeBack("It was the wrong year.")).isEqualTo(2);
    assertThat(listed("")).isEmpty();
    assertThat(quality.page("/audits").text()).doesNotContain("Jo Bloggs");
    assertThat(listed("?state=withdrawn")).contains("AU-0001", "AU-0002");
    assertThat(quality.page(path).select(".tl-lead").text())
        .isEqualTo("Taken back. It was the wrong year.");
    assertThat(quality.page(path + "/history").text()).contains("taken back", "brought in");
    assertThat(quality.page(child).text()).doesNotContain("AU-0001");
    assertThat(quality.status(path + ".docx")).isEqualTo(409);
    for (String view : List.of("audits.grade_fact", "audits.overall_fact")) {
      assertThat(count("select count(*)::int from %s where authority_id = :authority", view))
          .as(view)
          .isZero();
    }
    assertThat(sheet.takeBack("Again.")).as("there is nothing left to take back").isZero();
    assertThat(Pasts.of(door, quality.viewer()).keep(7, Pasts.whole("T-00003")).number())
        .isEqualTo("AU-0003");
  }

  @Test
  void onlyOfAnAuditThatWasBroughtInMayTheAccountBeMissing() {
    AuditId ours = audits.audit(council, desk(Role.AUDITOR).viewer(), "AU-0100", "Northmere 1");
    for (String statement :
        List.of(
            """
            insert into audits.submission (authority_id, audit_id, submitted_at)
            values (:authority, :audit, :now)
            """,
            """
            insert into audits.submission (authority_id, audit_id, brought_in_id, submitted_at)
            values (:authority, :audit, :audit, :now)
            """,
            """
            insert into audits.judgement
              (authority_id, id, audit_id, brought_in_id, scale, grade, capacity, given_at)
            values (:authority, :audit, :audit, :other, 'ofsted-2018', 'good', 'auditor', :now)
            """)) {
      Row row = Row.of(council.id()).and("audit", ours).and("other", kept.id());
      row.and("now", Pasts.DAY.atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
      assertThatThrownBy(() -> audits.change(council.id(), statement, row))
          .isInstanceOf(DataIntegrityViolationException.class);
    }
  }
}
