package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.clocks.running.Clock;
import org.throughline.clocks.running.Clocks;
import org.throughline.clocks.running.How;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Recurring;
import org.throughline.kernel.Row;
import org.throughline.people.Tokens;
import org.throughline.web.Role;

@RoomTest
class ReAuditTest {
  private static final String PLANNED =
      """
      select r.audit_id from audits.re_audit r
       where r.authority_id = :authority and r.of_audit_id = :audit
       order by r.planned_at desc limit 1
      """;

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;
  @Autowired Clocks clocks;
  @Autowired CouncilTime time;
  @Autowired Tokens tokens;
  @Autowired List<Recurring> recurring;

  private TestCouncil council;
  private Desk first;
  private Desk second;
  private Desk outside;
  private Desk quality;
  private AuditId audit;

  @BeforeEach
  void open() {
    council = councils.found();
    first = desk(Role.AUDITOR);
    second = person("Second Auditor", Role.AUDITOR, council.root());
    outside = person("Other Head", Role.HEAD_OF_SERVICE, council.node("Permanence"));
    quality = desk(Role.HEAD_OF_QUALITY);
    audit = audits.audit(council, first.viewer(), "AU-0001", "Northmere 1");
  }

  private Desk desk(Role role) {
    return new Desk(mvc, councils, council.as(role));
  }

  private Desk person(String name, Role role, UUID node) {
    return new Desk(mvc, councils, councils.person(council.id(), name, role, node));
  }

  private void submit(Desk by, AuditId one, String grade) throws Exception {
    by.makeReady(one, audits.shipped(council.id()), grade);
    assertThat(by.submit(one).getStatus()).isEqualTo(303);
  }

  private void moderate(AuditId one, String grade) throws Exception {
    var answer =
        outside.post(
            Desk.path(one) + "/moderation", Map.of("grade", grade, "reason", "I read the same."));
    assertThat(answer.getStatus()).isEqualTo(303);
  }

  private AuditId planned(AuditId of) {
    Row row = Row.of(council.id()).and("audit", of);
    return new AuditId(audits.ask(council.id(), UUID.class, PLANNED, row));
  }

  private Clock clock(AuditId of) {
    return clocks.of(council.id(), of.value()).stream()
        .filter(clock -> clock.ruleCode().equals("re-audit"))
        .findFirst()
        .orElseThrow();
  }

  private AuditId planned() throws Exception {
    submit(first, audit, "inadequate");
    moderate(audit, "inadequate");
    return planned(audit);
  }

  @Test
  void theClockBeginsWithTheSubmissionAndThePlanWithTheFinalGrade() throws Exception {
    submit(first, audit, "inadequate");
    assertThat(clock(audit).dueOn()).isEqualTo(time.today().plusWeeks(6));
    assertThat(quality.page(Desk.path(audit)).select("#follows").text())
        .contains("Re-audit", "It is planned when the grade is final.");
    moderate(audit, "inadequate");
    assertThat(clock(audit).ownerId()).isEqualTo(second.viewer().account());
    assertThat(second.page("/").text())
        .contains("Begin AU-0002, again the record of", "The re-audit AU-0002 is yours to read");
    assertThat(quality.page("/re-audits").text())
        .contains("AU-0002", "Second Auditor", "Inadequate");
  }

  @Test
  void whoReadsAgainSeesNoEarlierAuditUntilTheirsIsHandedIn() throws Exception {
    AuditId again = planned();
    for (String address : List.of("", "/overall", "/conversation", "/re-audit", "/history")) {
      assertThat(second.status(Desk.path(audit) + address)).as(address).isEqualTo(404);
    }
    assertThat(second.api(tokens, "/api/v1" + Desk.path(audit)).getStatus()).isEqualTo(404);
    assertThat(second.page("/audits").text()).doesNotContain("AU-0001 of").contains("AU-0002");
    assertThat(second.page(Desk.path(again)).text()).doesNotContain("Inadequate");
    assertThat(second.get("/re-audits/" + audit.value()).getHeader("Location"))
        .isEqualTo(Desk.path(again));
    councils.grant(second.viewer(), Role.HEAD_OF_QUALITY, council.root());
    assertThat(second.status(Desk.path(audit))).as("whatever their role").isEqualTo(404);
    assertThat(second.page("/re-audits").text()).doesNotContain("at AU-0001", "Inadequate");
  }

  @Test
  void handedInItStandsBesideTheFirst() throws Exception {
    AuditId again = planned();
    assertThat(quality.status(Desk.path(again) + "/before-and-after"))
        .as("not while it is being read")
        .isEqualTo(404);
    submit(second, again, "good");
    String beside = second.page(Desk.path(again) + "/before-and-after").text();
    assertThat(beside).contains("From Inadequate to Good", "Better", "Moderator");
    assertThat(clock(audit).how()).isEqualTo(How.DONE);
    assertThat(quality.page(Desk.path(audit)).select("#follows").text()).contains("Audited again");
    assertThat(quality.page("/re-audits?state=done").text()).contains("AU-0002");
    assertThat(desk(Role.PERFORMANCE_ANALYST).status(Desk.path(again) + "/before-and-after"))
        .isEqualTo(404);
  }

  @Test
  void anInadequateAgainIsReadAThirdTimeByAThirdPerson() throws Exception {
    AuditId again = planned();
    submit(second, again, "inadequate");
    moderate(again, "inadequate");
    assertThat(quality.page("/").text()).contains("Find somebody to read one re-audit");
    assertThat(quality.page("/re-audits?state=nobody").text()).contains("AU-0003", "Nobody yet");
    Desk third = person("Third Auditor", Role.AUDITOR, council.root());
    String page = Desk.path(again) + "/re-audit";
    assertThat(quality.page(page).text())
        .contains("Test Auditor: has audited the child", "Second Auditor: has audited the child");
    Map<String, String> to =
        Map.of("auditor", third.viewer().account().value().toString(), "reason", "");
    assertThat(quality.post(page + "-allocation", to).getStatus()).isEqualTo(303);
    assertThat(third.page("/").text()).contains("Begin AU-0003");
    assertThat(quality.page("/").text()).doesNotContain("Find somebody to read");
  }

  @Test
  void nobodyWhoMustNotReadItIsGivenIt() throws Exception {
    planned();
    String allocation = Desk.path(audit) + "/re-audit-allocation";
    Desk theManager = desk(Role.TEAM_MANAGER);
    councils.grant(theManager.viewer(), Role.AUDITOR, council.root());
    councils.grant(outside.viewer(), Role.AUDITOR, council.root());
    for (Desk one : List.of(first, theManager, outside)) {
      Map<String, String> to =
          Map.of("auditor", one.viewer().account().value().toString(), "reason", "They are quick.");
      assertThat(quality.post(allocation, to).getStatus()).as(one.viewer().name()).isEqualTo(422);
    }
    Map<String, String> wrong = Map.of("auditor", "nobody", "reason", "They are quick.");
    assertThat(quality.post(allocation, wrong).getStatus()).isEqualTo(422);
    assertThat(desk(Role.DIRECTOR).post(allocation, wrong).getStatus()).isEqualTo(403);
    assertThat(clock(audit).ownerId()).isEqualTo(second.viewer().account());
  }

  @Test
  void aBetterGradeThatCountsAsksForNone() throws Exception {
    submit(first, audit, "inadequate");
    moderate(audit, "good");
    assertThat(clock(audit).how()).isEqualTo(How.WITHDRAWN);
    assertThat(
            audits.count(
                council.id(),
                "select count(*) from audits.re_audit where authority_id = :authority and of_audit_id = :audit",
                audit))
        .isZero();
  }

  @Test
  void aCaseThatClosesMeanwhileIsCountedAsSuch() throws Exception {
    AuditId again = planned();
    audits.change(
        council.id(),
        "update register.child set status = null where authority_id = :authority",
        Row.of(council.id()));
    run("closed-cases");
    run("closed-cases");
    assertThat(clock(audit).how()).isEqualTo(How.CASE_CLOSED);
    assertThat(quality.page(Desk.path(audit)).select("#follows").text())
        .contains("No re-audit", "The case was closed");
    assertThat(quality.page("/re-audits?state=not-done").text()).contains("AU-0002");
    assertThat(second.page("/").text()).doesNotContain("Begin AU-0002");
    assertThat(second.page(Desk.path(again)).select(".tl-lead").text())
        .contains("It will not be done");
  }

  private void run(String name) {
    recurring.stream().filter(one -> one.name().equals(name)).forEach(Recurring::run);
  }

  @Test
  void oneIsPlannedByHandByTheHeadOfQuality() throws Exception {
    submit(first, audit, "good");
    String page = Desk.path(audit) + "/re-audit";
    Map<String, String> why = Map.of("reason", "The plan has changed since.");
    assertThat(desk(Role.TEAM_MANAGER).post(page, why).getStatus()).isEqualTo(403);
    assertThat(quality.post(page, Map.of("reason", "")).getStatus()).isEqualTo(422);
    assertThat(quality.post(page, why).getStatus()).isEqualTo(303);
    assertThat(quality.post(page, why).getStatus()).as("one at a time").isEqualTo(409);
    assertThat(clock(audit).ownerId()).isEqualTo(second.viewer().account());
  }

  @Test
  void anotherCouncilKnowsNothingOfIt() throws Exception {
    AuditId again = planned();
    TestCouncil other = councils.found();
    Desk there = new Desk(mvc, councils, other.as(Role.HEAD_OF_QUALITY));
    for (AuditId one : List.of(audit, again)) {
      assertThat(there.status(Desk.path(one) + "/re-audit")).isEqualTo(404);
      assertThat(there.status("/re-audits/" + one.value())).isEqualTo(404);
      assertThat(there.status(Desk.path(one) + "/before-and-after")).isEqualTo(404);
    }
    assertThat(there.page("/re-audits").text()).contains("No re-audit is waiting");
    String list = first.api(tokens, "/api/v1/audits").getContentAsString();
    assertThat(JsonPath.<List<String>>read(list, "$.items[*].number")).contains("AU-0001");
  }
}
