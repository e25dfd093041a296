package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.clocks.running.Clocks;
import org.throughline.kernel.CouncilTime;
import org.throughline.people.Tokens;
import org.throughline.web.Role;

@RoomTest
class RulingTest {
  private static final Map<String, String> WHY =
      Map.of("disagreement", "The visits stand under another heading and were missed.");
  private static final Map<String, String> RULED =
      Map.of("grade", "good", "reason", "The visits are there, and they are good.");

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;
  @Autowired Clocks clocks;
  @Autowired Tokens tokens;

  private TestCouncil council;
  private Desk auditor;
  private Desk manager;
  private Desk quality;
  private AuditId audit;

  @BeforeEach
  void open() throws Exception {
    council = councils.found();
    auditor = desk(Role.AUDITOR);
    manager = desk(Role.TEAM_MANAGER);
    quality = desk(Role.HEAD_OF_QUALITY);
    audit = audits.audit(council, auditor.viewer(), "AU-0001", "Northmere 1");
  }

  private Desk desk(Role role) {
    return new Desk(mvc, councils, council.as(role));
  }

  private void submit(String grade) throws Exception {
    auditor.makeReady(audit, audits.shipped(council.id()), grade);
    assertThat(auditor.submit(audit).getStatus()).isEqualTo(303);
  }

  private int dispute(Desk by) throws Exception {
    return by.post(Desk.path(audit) + "/dispute", WHY).getStatus();
  }

  private int rule(Desk by, Map<String, String> typed) throws Exception {
    return by.post(Desk.path(audit) + "/ruling", typed).getStatus();
  }

  @Test
  void theServiceDisagreesAndWhoThePolicyNamesRules() throws Exception {
    submit("requires-improvement");
    assertThat(manager.page(Desk.path(audit)).select("#follows").text())
        .contains("Say that you disagree");
    assertThat(rule(quality, RULED)).as("nobody disagrees yet").isEqualTo(409);
    assertThat(dispute(manager)).isEqualTo(303);
    assertThat(quality.page("/").text()).contains("Rule on the grade of AU-0001");
    assertThat(rule(quality, RULED)).isEqualTo(303);
    assertThat(quality.page("/").text()).doesNotContain("Rule on the grade");
    assertThat(manager.page("/").text()).contains("It was ruled on the grade of AU-0001: Good");
    assertThat(manager.page(Desk.path(audit) + "/ruling").text())
        .contains("First judgement", "The service disagrees", "Ruling", "they are good");
    String whole = quality.api(tokens, "/api/v1" + Desk.path(audit)).getContentAsString();
    assertThat(JsonPath.<List<String>>read(whole, "$.judgements[*].capacity"))
        .containsExactly("auditor", "ruling");
    String list = quality.api(tokens, "/api/v1/audits").getContentAsString();
    assertThat(JsonPath.<List<String>>read(list, "$.items[*].finalGrade")).containsExactly("good");
  }

  @Test
  void onlyWhoDidTheWorkDisagreesAndOnlyWhoIsNamedRules() throws Exception {
    submit("requires-improvement");
    assertThat(dispute(auditor)).isEqualTo(403);
    assertThat(dispute(quality)).isEqualTo(403);
    assertThat(dispute(desk(Role.PERFORMANCE_ANALYST))).isEqualTo(404);
    assertThat(dispute(desk(Role.PRACTITIONER))).isEqualTo(303);
    assertThat(dispute(manager)).as("one at a time").isEqualTo(409);
    for (Role role : List.of(Role.TEAM_MANAGER, Role.DIRECTOR, Role.AUDITOR)) {
      assertThat(rule(desk(role), RULED)).as(role.label()).isEqualTo(403);
    }
    assertThat(rule(quality, Map.of("grade", "good", "reason", " "))).isEqualTo(422);
    assertThat(rule(quality, Map.of("grade", "splendid", "reason", "So."))).isEqualTo(422);
    assertThat(rule(quality, RULED)).isEqualTo(303);
    assertThat(rule(quality, RULED)).as("once").isEqualTo(409);
  }

  @Test
  void aGradeThatIsNotFinalCannotBeDisputed() throws Exception {
    councils.person(council.id(), "Other Head", Role.HEAD_OF_SERVICE, council.node("Permanence"));
    submit("inadequate");
    assertThat(dispute(manager)).isEqualTo(409);
    assertThat(manager.page(Desk.path(audit) + "/ruling").text()).contains("It is not final");
  }

  @Test
  void whatFollowsIsWorkedOutFromTheGradeThatCounts() throws Exception {
    submit("good");
    assertThat(clocks.of(council.id(), audit.value())).isEmpty();
    dispute(manager);
    rule(quality, Map.of("grade", "inadequate", "reason", "Nobody saw the child for five weeks."));
    assertThat(clocks.of(council.id(), audit.value()))
        .extracting(clock -> clock.ruleCode())
        .containsExactlyInAnyOrder("reflective-conversation", "re-audit");
  }

  @Test
  void whoRulesIsThePolicyOfTheDayItWasSubmitted() throws Exception {
    Map<String, String> policy = Desk.day("from", LocalDate.now(CouncilTime.LONDON));
    policy.put("ruled-by", "director");
    assertThat(quality.post("/audits/grade-policy", policy).getStatus()).isEqualTo(303);
    submit("requires-improvement");
    dispute(manager);
    assertThat(rule(quality, RULED)).isEqualTo(403);
    assertThat(rule(desk(Role.DIRECTOR), RULED)).isEqualTo(303);
  }
}
