package org.throughline.audits.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.throughline.TestCouncils;
import org.throughline.web.Viewer;

/** Opens pages as somebody, fills in the forms that they really have, and sends them. */
record Browser(MockMvc mvc, TestCouncils councils) {
  Document page(Viewer viewer, String address) throws Exception {
    MockHttpServletResponse response = send(viewer, get(address));
    assertThat(response.getStatus()).as(address).isEqualTo(200);
    return read(response);
  }

  /** Fills in a form that the page really has, sends it, and answers where it leads. */
  String submit(Viewer viewer, String address, String form, String... typed) throws Exception {
    MockHttpServletResponse response = post(viewer, address, form, typed);
    assertThat(response.getStatus()).as(read(response).text()).isEqualTo(303);
    return Objects.requireNonNull(response.getHeader("Location"));
  }

  MockHttpServletResponse post(Viewer viewer, String address, String form, String... typed)
      throws Exception {
    Element found = page(viewer, address).selectFirst(form);
    assertThat(found).as(form + " on " + address).isNotNull();
    return send(viewer, filledIn(found, List.of(typed)));
  }

  static MockHttpServletRequestBuilder filledIn(Element form, List<String> typed) {
    MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(form.attr("action"));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < typed.size(); i += 2) {
      request.param(typed.get(i), typed.get(i + 1));
      names.add(typed.get(i));
    }
    for (Element field : form.select("input:not([type=radio],[type=checkbox]), textarea")) {
      if (!names.contains(field.attr("name")) && !field.attr("name").equals("_csrf")) {
        request.param(field.attr("name"), field.val());
      }
    }
    for (Element choice : form.select("select")) {
      if (!names.contains(choice.attr("name"))) {
        request.param(choice.attr("name"), choice.select("option").val());
      }
    }
    return request;
  }

  MockHttpServletResponse send(Viewer viewer, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(councils.signedIn(viewer)).with(csrf()))
        .andReturn()
        .getResponse();
  }

  static Document read(MockHttpServletResponse response) throws Exception {
    return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
  }

  /**
   * The page that a form comes back on: its errors first, each leading to something that is there.
   */
  Document sentBack(Viewer viewer, String address, String form, String... typed) throws Exception {
    MockHttpServletResponse answer = post(viewer, address, form, typed);
    assertThat(answer.getStatus()).as(read(answer).text()).isEqualTo(422);
    Document page = read(answer);
    assertThat(page.title()).startsWith("Error: ");
    List<String> links = page.select(".tl-errs a").eachAttr("href");
    assertThat(links).isNotEmpty();
    assertThat(links).allSatisfy(link -> assertThat(page.select(link)).as(link).hasSize(1));
    return page;
  }
}
