package org.throughline.insight;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.throughline.TestCouncils;
import org.throughline.people.Tokens;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody reads pages and files, and a machine of theirs the API. */
@TestComponent
final class Reader {
  private final MockMvc mvc;
  private final TestCouncils councils;
  private final Tokens tokens;
  private final JsonMapper json;

  Reader(MockMvc mvc, TestCouncils councils, Tokens tokens, JsonMapper json) {
    this.mvc = mvc;
    this.councils = councils;
    this.tokens = tokens;
    this.json = json;
  }

  MockHttpServletResponse get(Viewer viewer, String path) throws Exception {
    return send(MockMvcRequestBuilders.get(URI.create(path)).with(councils.signedIn(viewer)));
  }

  Document page(Viewer viewer, String path) throws Exception {
    return Jsoup.parse(get(viewer, path).getContentAsString());
  }

  /** The rows of a file, each its cells, without the head; no cell of ours holds a comma. */
  List<List<String>> file(Viewer viewer, String path) throws Exception {
    return get(viewer, path)
        .getContentAsString()
        .lines()
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .toList();
  }

  MockHttpServletResponse api(Viewer viewer, String path) throws Exception {
    Set<Scope> scopes = Set.of(Scope.READ);
    Duration hour = Duration.ofHours(1);
    String token = tokens.make(viewer.authority(), viewer.account(), "test", scopes, null, hour);
    return send(
        MockMvcRequestBuilders.get(URI.create(path)).header("Authorization", "Bearer " + token));
  }

  JsonNode read(Viewer viewer, String path) throws Exception {
    return json.readTree(api(viewer, path).getContentAsString());
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    return response;
  }
}
