package org.throughline.actions;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.throughline.TestCouncils;
import org.throughline.people.Tokens;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/** Somebody before the pages of the register of actions, or a machine of theirs. */
record Somebody(MockMvc mvc, TestCouncils councils, Viewer viewer) {
  MockHttpServletResponse get(String path) throws Exception {
    return answer(MockMvcRequestBuilders.get(URI.create(path)));
  }

  Document page(String path) throws Exception {
    return Jsoup.parse(get(path).getContentAsString());
  }

  MockHttpServletResponse post(String path, Map<String, String> fields) throws Exception {
    MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(URI.create(path));
    fields.forEach(request::param);
    return answer(request.param("formKey", UUID.randomUUID().toString()).with(csrf()));
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return sent(request.with(councils.signedIn(viewer)));
  }

  /** What a machine is answered whose token has these scopes. */
  MockHttpServletResponse read(Tokens tokens, String path) throws Exception {
    return sent(bearing(tokens, Set.of(Scope.READ), MockMvcRequestBuilders.get(URI.create(path))));
  }

  MockHttpServletResponse send(Tokens tokens, Set<Scope> scopes, String path, String body)
      throws Exception {
    MockHttpServletRequestBuilder request =
        MockMvcRequestBuilders.post(URI.create(path)).contentType("application/json");
    return sent(bearing(tokens, scopes, request.content(body)));
  }

  private MockHttpServletRequestBuilder bearing(
      Tokens tokens, Set<Scope> scopes, MockHttpServletRequestBuilder request) {
    String token =
        tokens.make(
            viewer.authority(), viewer.account(), "test", scopes, null, Duration.ofHours(1));
    return request.header("Authorization", "Bearer " + token);
  }

  private MockHttpServletResponse sent(MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    return response;
  }

  /** The version that the forms of an action’s page were made from. */
  String version(ActionId action) throws Exception {
    return Objects.requireNonNull(page(path(action)).selectFirst("input[name=version]")).val();
  }

  static String path(ActionId action) {
    return "/actions/" + action.value();
  }
}
