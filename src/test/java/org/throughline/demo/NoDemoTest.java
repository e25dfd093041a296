package org.throughline.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.throughline.RoomTest;

@RoomTest
class NoDemoTest {
  @Autowired MockMvc web;

  @Test
  void outsideTheDemoNobodyIsToBeChosen() throws Exception {
    assertThat(answer(get("/demo"))).isEqualTo(404);
  }

  @Test
  void outsideTheDemoThereAreNoTokens() throws Exception {
    String body = "{\"role\": \"performance-analyst\"}";
    assertThat(answer(post("/demo/tokens").contentType(MediaType.APPLICATION_JSON).content(body)))
        .isEqualTo(404);
  }

  private int answer(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andReturn().getResponse().getStatus();
  }
}
