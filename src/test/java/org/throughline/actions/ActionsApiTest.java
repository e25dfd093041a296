package org.throughline.actions;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.people.Tokens;
import org.throughline.web.Role;
import org.throughline.web.Scope;

@RoomTest
class ActionsApiTest {
  private static final String ALL = "/api/v1/actions";

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired TestActions made;
  @Autowired Tokens tokens;

  private TestCouncil council;

  @BeforeEach
  void aCouncil() {
    council = councils.found();
    made.child(council, "T-1", "Northmere 1");
  }

  private MockHttpServletResponse send(Role role, String path, Map<String, String> fields)
      throws Exception {
    return somebody(role).send(tokens, Set.of(Scope.ACT), path, json(fields));
  }

  private Somebody somebody(Role role) {
    return new Somebody(mvc, councils, council.as(role));
  }

  private static String json(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> "\"%s\": \"%s\"".formatted(field.getKey(), field.getValue()))
        .collect(java.util.stream.Collectors.joining(", ", "{", "}"));
  }

  private Map<String, String> right() {
    return Map.of(
        "what",
        "Write it down.",
        "priority",
        "high",
        "theme",
        "voice",
        "owner",
        council.as(Role.PRACTITIONER).account().value().toString(),
        "reference",
        "T-1");
  }

  private String raised() throws Exception {
    MockHttpServletResponse answer = send(Role.HEAD_OF_QUALITY, ALL, right());
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
    return ALL + "/" + JsonPath.read(answer.getContentAsString(), "$.id");
  }

  private String state(String path) throws Exception {
    MockHttpServletResponse answer = somebody(Role.HEAD_OF_QUALITY).read(tokens, path);
    assertThat(answer.getStatus()).isEqualTo(200);
    return JsonPath.read(answer.getContentAsString(), "$.state");
  }

  @Test
  void whatCannotBeUsedIsToldAndNothingIsRaised() throws Exception {
    for (String field : List.of("what", "priority", "owner")) {
      Map<String, String> lacking = new java.util.HashMap<>(right());
      lacking.remove(field);
      assertThat(send(Role.DIRECTOR, ALL, lacking).getStatus()).as(field).isEqualTo(422);
    }
    for (Map<String, String> wrong :
        List.of(
            Map.of("reference", "T-2"),
            Map.of("priority", "whenever"),
            Map.of("owner", "nobody"),
            Map.of("dueBy", "soon"),
            Map.of("dueBy", "2020-01-01"),
            Map.of("team", UUID.randomUUID().toString()))) {
      Map<String, String> all = new java.util.HashMap<>(right());
      all.putAll(wrong);
      assertThat(send(Role.DIRECTOR, ALL, all).getStatus()).as(wrong.toString()).isEqualTo(422);
    }
    Somebody director = somebody(Role.DIRECTOR);
    for (String body : List.of("", "[]", "{", "\u0000")) {
      assertThat(director.send(tokens, Set.of(Scope.ACT), ALL, body).getStatus()).isEqualTo(422);
    }
    assertThat(send(Role.PRACTITIONER, ALL, right()).getStatus()).isEqualTo(403);
    assertThat(director.send(tokens, Set.of(Scope.READ), ALL, json(right())).getStatus())
        .isEqualTo(403);
    assertThat(
            JsonPath.<String>read(
                send(Role.DIRECTOR, ALL, right()).getContentAsString(), "$.number"))
        .isEqualTo("AC-0001");
  }

  @Test
  void aSecondOneAboutTheSameIsRaisedOnPurposeOnly() throws Exception {
    raised();
    assertThat(send(Role.HEAD_OF_QUALITY, ALL, right()).getStatus()).isEqualTo(409);
    Map<String, String> anyway = new java.util.HashMap<>(right());
    anyway.put("anyway", "true");
    assertThat(send(Role.HEAD_OF_QUALITY, ALL, anyway).getStatus()).isEqualTo(201);
  }

  @Test
  void itIsClosedWithEvidenceAndCheckedBySomebodyElse() throws Exception {
    String action = raised();
    Map<String, String> closing = Map.of("evidence", "A record.", "difference", "She is heard.");
    MockHttpServletResponse bare = send(Role.PRACTITIONER, action + "/closure", Map.of());
    assertThat(bare.getStatus()).isEqualTo(422);
    assertThat(JsonPath.<String>read(bare.getContentAsString(), "$.detail"))
        .isEqualTo("Say what shows that it is done.");
    assertThat(send(Role.AUDITOR, action + "/closure", closing).getStatus()).isEqualTo(404);
    assertThat(send(Role.DIRECTOR, action + "/closure", closing).getStatus()).isEqualTo(403);
    assertThat(send(Role.TEAM_MANAGER, action + "/closure", closing).getStatus()).isEqualTo(201);
    assertThat(send(Role.TEAM_MANAGER, action + "/closure", closing).getStatus()).isEqualTo(409);
    Map<String, String> why = Map.of("reason", "I read it.");
    assertThat(send(Role.TEAM_MANAGER, action + "/verification", why).getStatus()).isEqualTo(403);
    assertThat(send(Role.PRACTITIONER, action + "/verification", why).getStatus()).isEqualTo(403);
    assertThat(send(Role.HEAD_OF_SERVICE, action + "/return", Map.of()).getStatus()).isEqualTo(422);
    assertThat(send(Role.HEAD_OF_SERVICE, action + "/return", why).getStatus()).isEqualTo(201);
    assertThat(state(action)).isEqualTo("open");
    assertThat(send(Role.PRACTITIONER, action + "/closure", closing).getStatus()).isEqualTo(201);
    assertThat(state(action)).isEqualTo("waiting");
    assertThat(send(Role.HEAD_OF_SERVICE, action + "/verification", why).getStatus())
        .isEqualTo(201);
    assertThat(state(action)).isEqualTo("verified");
    String whole = somebody(Role.DIRECTOR).read(tokens, action).getContentAsString();
    assertThat(JsonPath.<List<String>>read(whole, "$.life[*].kind"))
        .containsExactly("raised", "closed", "returned", "closed", "verified");
  }

  @Test
  void moreTimeIsGivenOrAskedFor() throws Exception {
    String action = raised();
    String whole = somebody(Role.DIRECTOR).read(tokens, action).getContentAsString();
    String due = JsonPath.read(whole, "$.due");
    String later = java.time.LocalDate.parse(due).plusDays(3).toString();
    Map<String, String> more = Map.of("to", later, "reason", "She is away.");
    MockHttpServletResponse asked = send(Role.PRACTITIONER, action + "/extension", more);
    assertThat(JsonPath.<String>read(asked.getContentAsString(), "$.outcome"))
        .isEqualTo("asked-for");
    assertThat(JsonPath.<String>read(asked.getContentAsString(), "$.due")).isEqualTo(due);
    MockHttpServletResponse given = send(Role.HEAD_OF_SERVICE, action + "/extension", more);
    assertThat(JsonPath.<String>read(given.getContentAsString(), "$.outcome")).isEqualTo("given");
    assertThat(JsonPath.<String>read(given.getContentAsString(), "$.due")).isEqualTo(later);
    assertThat(JsonPath.<String>read(given.getContentAsString(), "$.firstDue")).isEqualTo(due);
    Map<String, String> past = Map.of("to", "2020-01-01", "reason", "Why not.");
    assertThat(send(Role.HEAD_OF_SERVICE, action + "/extension", past).getStatus()).isEqualTo(422);
    assertThat(send(Role.DIRECTOR, action + "/extension", more).getStatus()).isEqualTo(403);
  }

  @Test
  void anotherCouncilsActionIsNotThere() throws Exception {
    String action = raised();
    Somebody stranger = new Somebody(mvc, councils, councils.found().as(Role.HEAD_OF_QUALITY));
    assertThat(stranger.read(tokens, action).getStatus()).isEqualTo(404);
    for (String change : List.of("/closure", "/verification", "/return", "/extension")) {
      assertThat(
              stranger.send(tokens, Set.of(Scope.ACT), action + change, json(right())).getStatus())
          .isEqualTo(404);
    }
  }
}
