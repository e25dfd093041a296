package org.throughline.audits.answering;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Row;
import org.throughline.people.Tokens;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class RemedyTest {
  private static final String FINDING =
      "select id from audits.finding where authority_id = :authority and kind = 'area-for-development'";

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestAudits audits;
  @Autowired Tokens tokens;
  @Autowired CouncilTime time;

  private TestCouncil council;
  private Desk auditor;
  private Desk manager;
  private Desk again;
  private AuditId audit;
  private UUID finding;

  @BeforeEach
  void submitted() throws Exception {
    council = councils.found();
    auditor = desk(Role.AUDITOR);
    manager = desk(Role.TEAM_MANAGER);
    again = person("Second Auditor", Role.AUDITOR, council.root());
    audit = audits.audit(council, auditor.viewer(), "AU-0001", "Northmere 1");
    auditor.makeReady(audit, audits.shipped(council.id()), "inadequate");
    auditor.post(
        Desk.path(audit) + "/findings",
        Map.of(
            "kind",
            "area-for-development",
            "theme",
            "risk",
            "text",
            "The risk was not looked at."));
    finding = audits.ask(council.id(), UUID.class, FINDING, Row.of(council.id()));
    assertThat(manager.status("/findings/" + finding)).as("not handed in yet").isEqualTo(404);
    assertThat(auditor.submit(audit).getStatus()).isEqualTo(303);
  }

  private Desk desk(Role role) {
    return new Desk(mvc, councils, council.as(role));
  }

  private Desk person(String name, Role role, UUID node) {
    return new Desk(mvc, councils, councils.person(council.id(), name, role, node));
  }

  private Map<String, String> action(Viewer owner) {
    Map<String, String> fields = new HashMap<>();
    fields.put("from", "finding");
    fields.put("of", finding.toString());
    fields.put("what", "Look at the risk with the family.");
    fields.put("priority", "low");
    fields.put("owner", owner.account().value().toString());
    return fields;
  }

  private String follows() throws Exception {
    return auditor.page(Desk.path(audit)).select("#follows").text();
  }

  @Test
  void aFindingWithoutAnActionIsOnTheManagersHomePage() throws Exception {
    assertThat(manager.page("/").text())
        .contains("Decide what is done about one finding of AU-0001")
        .doesNotContain("T-AU-0001");
    assertThat(follows()).contains("No action yet", "The risk was not looked at.");
    assertThat(manager.page("/findings/" + finding).text())
        .contains("neither an action nor a reason", "Raise an action");
  }

  @Test
  void anActionFromItIsAboutItsChildAndDueBeforeTheReAudit() throws Exception {
    assertThat(manager.page("/actions/new?from=finding&of=" + finding).text())
        .contains("A finding of AU-0001", "The risk was not looked at.", "T-AU-0001");
    MockHttpServletResponse raised =
        manager.post("/actions", action(council.as(Role.PRACTITIONER)));
    assertThat(raised.getStatus()).isEqualTo(303);
    assertThat(manager.page(Desk.path(audit)).select("#follows").text())
        .contains("Action AC-0001", "Look at the risk")
        .doesNotContain("No action yet");
    assertThat(follows())
        .as("the action itself is not the auditor’s to see")
        .contains("Something is done about it")
        .doesNotContain("No action yet", "AC-0001");
    assertThat(manager.page("/").text()).doesNotContain("Decide what is done");
    String api = "/api/v1/actions/" + JsonPath.<String>read(list(), "$.items[0].id");
    String json = manager.api(tokens, api).getContentAsString();
    assertThat(JsonPath.<String>read(json, "$.source.kind")).isEqualTo("finding");
    LocalDate due = LocalDate.parse(JsonPath.read(json, "$.due"));
    assertThat(due).isBefore(time.today().plusWeeks(6));
  }

  private String list() throws Exception {
    return manager.api(tokens, "/api/v1/actions").getContentAsString();
  }

  @Test
  void aMachineRaisesOneFromIt() throws Exception {
    String owner = council.as(Role.PRACTITIONER).account().value().toString();
    String body =
        """
        {"source": {"kind": "finding", "id": "%s"}, "what": "Look at the risk.",
         "priority": "high", "owner": "%s"}
        """;
    assertThat(send(body.formatted(finding, owner)).getStatus()).isEqualTo(201);
    assertThat(send(body.formatted(UUID.randomUUID(), owner)).getStatus()).isEqualTo(404);
    assertThat(send(body.replace("finding", "rumour").formatted(finding, owner)).getStatus())
        .isEqualTo(422);
    assertThat(follows()).contains("Something is done about it");
  }

  private MockHttpServletResponse send(String body) throws Exception {
    return manager.send(tokens, "/api/v1/actions", body);
  }

  @Test
  void whoReadsAgainOwnsNoActionOfTheFirst() throws Exception {
    Desk outside = person("Other Head", Role.HEAD_OF_SERVICE, council.node("Permanence"));
    outside.post(
        Desk.path(audit) + "/moderation", Map.of("grade", "inadequate", "reason", "I agree."));
    assertThat(again.page("/").text()).contains("again the record of");
    MockHttpServletResponse refused = manager.post("/actions", action(again.viewer()));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("They are to audit the child again");
  }

  @Test
  void whoeverOwnsAnActionFromItIsNotAskedToReadAgain() throws Exception {
    assertThat(manager.post("/actions", action(again.viewer())).getStatus()).isEqualTo(303);
    Desk outside = person("Other Head", Role.HEAD_OF_SERVICE, council.node("Permanence"));
    outside.post(
        Desk.path(audit) + "/moderation", Map.of("grade", "inadequate", "reason", "I agree."));
    assertThat(desk(Role.HEAD_OF_QUALITY).page(Desk.path(audit) + "/re-audit").text())
        .contains("Second Auditor: owns an action from an audit of the child", "Nobody yet");
  }

  @Test
  void nothingIsDoneOnPurposeWithAReason() throws Exception {
    String address = "/findings/" + finding + "/no-action";
    Map<String, String> why = Map.of("reason", "The plan was changed before the audit was in.");
    assertThat(desk(Role.DIRECTOR).post(address, why).getStatus()).isEqualTo(403);
    assertThat(desk(Role.PERFORMANCE_ANALYST).post(address, why).getStatus()).isEqualTo(404);
    assertThat(manager.post(address, Map.of("reason", " ")).getStatus()).isEqualTo(422);
    assertThat(manager.post(address, why).getStatus()).isEqualTo(303);
    assertThat(manager.post(address, why).getStatus()).as("said once").isEqualTo(409);
    assertThat(follows()).contains("No action needed", "The plan was changed before");
    assertThat(manager.page("/").text()).doesNotContain("Decide what is done");
  }

  @Test
  void whatHasAnActionIsNotLeftAlone() throws Exception {
    manager.post("/actions", action(council.as(Role.PRACTITIONER)));
    Map<String, String> why = Map.of("reason", "It was nothing.");
    assertThat(manager.post("/findings/" + finding + "/no-action", why).getStatus()).isEqualTo(409);
  }

  @Test
  void itIsKeptFromWhomItsAuditIsKept() throws Exception {
    for (Role role : List.of(Role.PERFORMANCE_ANALYST, Role.ADMINISTRATOR, Role.READ_ONLY)) {
      assertThat(desk(role).status("/findings/" + finding)).as(role.label()).isEqualTo(404);
    }
    Desk there = new Desk(mvc, councils, councils.found().as(Role.HEAD_OF_QUALITY));
    assertThat(there.status("/findings/" + finding)).isEqualTo(404);
    assertThat(there.status("/actions/new?from=finding&of=" + finding)).isEqualTo(404);
  }
}
