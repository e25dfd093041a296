package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.throughline.RoomTest;
import org.throughline.TestCouncils;

/** A form whose token no longer counts: our own comes back with its words, nobody else's does. */
@RoomTest
class StaleFormTest {
  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;

  @Test
  void aFormOfOurOwnComesBackWithItsWords() throws Exception {
    Document page = answer(stale().header("Origin", "http://localhost"));
    assertThat(page.select("main form [name=name]").val()).isEqualTo("For the reports");
    assertThat(page.select("main form").attr("action")).isEqualTo("/me/tokens");
    assertThat(page.select("main form [name=_csrf]").val()).isNotEmpty();
  }

  @Test
  void wordsFromElsewhereAreNotHandedToWhoeverIsSignedIn() throws Exception {
    for (String elsewhere : new String[] {"https://elsewhere.example", "null", "not a place", ""}) {
      assertThat(answer(stale().header("Origin", elsewhere)).select("main form")).isEmpty();
    }
    assertThat(answer(stale()).select("main form")).isEmpty();
  }

  private MockHttpServletRequestBuilder stale() {
    return post("/me/tokens").header("Host", "localhost").param("name", "For the reports");
  }

  private Document answer(MockHttpServletRequestBuilder request) throws Exception {
    var somebody = councils.signedIn(councils.found().as(Role.ADMINISTRATOR));
    var response = mvc.perform(request.with(somebody)).andReturn().getResponse();
    assertThat(response.getStatus()).isEqualTo(403);
    return Jsoup.parse(response.getContentAsString());
  }
}
