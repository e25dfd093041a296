package org.throughline.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.throughline.RoomTest;
import org.throughline.TestCouncils;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/** Every route of the API, found from its controllers, asks its token for a scope. */
@RoomTest
class ApiScopesTest {
  private static final String SOME_ID = "0196f1c0-0000-7000-8000-000000000001";

  /** The scope that each changing route asks for. */
  private static final Map<String, Scope> CHANGES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("/api/v1/extracts", Scope.IMPORT),
              Map.entry("/api/v1/extracts/{id}/undo", Scope.IMPORT),
              Map.entry("/api/v1/audits/{id}/moderation", Scope.JUDGE),
              Map.entry("/api/v1/draws", Scope.DRAW),
              Map.entry("/api/v1/actions", Scope.ACT),
              Map.entry("/api/v1/actions/{id}/closure", Scope.ACT),
              Map.entry("/api/v1/actions/{id}/verification", Scope.ACT),
              Map.entry("/api/v1/actions/{id}/return", Scope.ACT),
              Map.entry("/api/v1/actions/{id}/extension", Scope.ACT)));

  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired Tokens tokens;

  @Autowired
  @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

  private Viewer everyRole;

  @BeforeEach
  void somebodyWithEveryRole() {
    var council = councils.found();
    everyRole = council.as(Role.HEAD_OF_QUALITY);
    for (Role role : Role.values()) {
      if (role != Role.HEAD_OF_QUALITY) {
        councils.grant(everyRole, role, council.root());
      }
    }
  }

  @Test
  void everyReadingAsksForTheReadingScope() throws Exception {
    List<String> reading = routesOf("GET");
    assertThat(reading)
        .contains("/api/v1/extracts/{id}/rejections", "/api/v1/draws/{id}/frame")
        .hasSizeGreaterThanOrEqualTo(11);
    Set<Scope> allButRead = EnumSet.complementOf(EnumSet.of(Scope.READ));
    for (String route : reading) {
      MockHttpServletResponse refused = ask(HttpMethod.GET, route, allButRead);
      assertThat(refused.getStatus()).as(route).isEqualTo(403);
      assertThat(JsonPath.<String>read(refused.getContentAsString(), "$.detail"))
          .as(route)
          .isEqualTo("This token may not read. Make one with the scope “read”.");
      assertThat(ask(HttpMethod.GET, route, EnumSet.allOf(Scope.class)).getStatus())
          .as(route)
          .isNotEqualTo(403);
    }
  }

  @Test
  void everyChangeAsksForAScopeOfItsOwn() throws Exception {
    assertThat(routesOf("POST")).containsExactlyElementsOf(CHANGES.keySet());
    assertThat(routesOf("PUT")).isEmpty();
    assertThat(routesOf("PATCH")).isEmpty();
    assertThat(routesOf("DELETE")).isEmpty();
    for (Map.Entry<String, Scope> change : CHANGES.entrySet()) {
      Set<Scope> others = EnumSet.complementOf(EnumSet.of(change.getValue()));
      assertThat(ask(HttpMethod.POST, change.getKey(), others).getStatus())
          .as(change.getKey())
          .isIn(403, 404);
      assertThat(ask(HttpMethod.POST, change.getKey(), Set.of(change.getValue())).getStatus())
          .as(change.getKey() + " with its scope")
          .isNotEqualTo(403);
    }
    assertThat(ask(HttpMethod.POST, "/api/v1/extracts", Set.of(Scope.READ)).getStatus())
        .isEqualTo(403);
    assertThat(ask(HttpMethod.POST, "/api/v1/draws", Set.of(Scope.READ)).getStatus())
        .isEqualTo(403);
  }

  @Test
  void whatTheApiIsMayBeReadWithAnyTokenButNotWithoutOne() throws Exception {
    for (Scope scope : Scope.values()) {
      MockHttpServletResponse answer = ask(HttpMethod.GET, "/api/v1/openapi.json", Set.of(scope));
      assertThat(answer.getStatus()).as(scope.name()).isEqualTo(200);
      assertThat(answer.getContentAsString()).contains("/api/v1/extracts");
    }
    assertThat(
            mvc.perform(MockMvcRequestBuilders.get("/api/v1/openapi.json"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(401);
  }

  private List<String> routesOf(String method) {
    List<String> found = new ArrayList<>();
    for (RequestMappingInfo route : routes.getHandlerMethods().keySet()) {
      boolean asks =
          route.getMethodsCondition().getMethods().stream()
              .anyMatch(one -> one.name().equals(method));
      if (asks) {
        route.getPatternValues().stream()
            .filter(path -> path.startsWith("/api/") && !path.contains("openapi"))
            .forEach(found::add);
      }
    }
    return found.stream().sorted().toList();
  }

  private MockHttpServletResponse ask(HttpMethod method, String route, Set<Scope> scopes)
      throws Exception {
    String token =
        tokens.make(
            everyRole.authority(), everyRole.account(), "test", scopes, null, Duration.ofHours(1));
    String path = route.replaceAll("\\{[^}]+}", SOME_ID);
    var request = MockMvcRequestBuilders.request(method, path);
    MockHttpServletResponse answer =
        mvc.perform(request.header("Authorization", "Bearer " + token)).andReturn().getResponse();
    answer.setCharacterEncoding(StandardCharsets.UTF_8);
    return answer;
  }
}
