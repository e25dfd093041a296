package org.throughline.register.children;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
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

/** Goes to pages as a signed-in person does. */
record Visits(MockMvc mvc, TestCouncils councils, Tokens tokens) {
  MockHttpServletResponse get(Viewer viewer, String path) throws Exception {
    var request = MockMvcRequestBuilders.get(URI.create(path.replace("+", "%20")));
    return path.startsWith("/api/")
        ? perform(request.header("Authorization", "Bearer " + token(viewer)))
        : answer(request, viewer);
  }

  Document page(Viewer viewer, String path) throws Exception {
    return Jsoup.parse(text(viewer, path));
  }

  String text(Viewer viewer, String path) throws Exception {
    return get(viewer, path).getContentAsString();
  }

  int status(Viewer viewer, String path) throws Exception {
    return get(viewer, path).getStatus();
  }

  /** Posts fields given as name, value, name, value. */
  MockHttpServletResponse post(Viewer viewer, String path, String... fields) throws Exception {
    MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(URI.create(path));
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    String key = java.util.UUID.randomUUID().toString();
    return answer(request.param("formKey", key).with(csrf()), viewer);
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Viewer viewer)
      throws Exception {
    return perform(request.with(councils.signedIn(viewer)));
  }

  private String token(Viewer viewer) {
    Set<Scope> scopes = Set.of(Scope.READ);
    Duration life = Duration.ofHours(1);
    return tokens.make(viewer.authority(), viewer.account(), "test", scopes, null, life);
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    return response;
  }
}
