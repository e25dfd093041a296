package org.throughline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class AdministrationTest {
  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;

  private TestCouncil council;
  private Viewer administrator;

  @BeforeEach
  void aCouncil() {
    council = councils.found();
    administrator = council.as(Role.ADMINISTRATOR);
  }

  @Test
  void everythingThatIsAdministeredIsFoundFromOnePage() throws Exception {
    Document page = page(administrator, "/administration");
    List<String> leads = page.select("main table a").eachAttr("href");
    assertThat(leads)
        .containsExactly(
            "/administration/people",
            "/administration/organisation",
            "/extracts",
            "/administration/case-link",
            "/administration/restrictions",
            "/extracts/unmapped",
            "/administration/clock-rules",
            "/administration/working-days");
    assertThat(page.select("main tbody tr"))
        .allSatisfy(row -> {
          assertThat(row.select(".meta").text()).as("what it is for").hasSizeGreaterThan(20);
          assertThat(row.select("td").text()).as("how it stands").isNotBlank();
        });
    assertThat(page.text()).contains("12 people with an account", "Three teams", "Not set");
    for (String lead : leads) {
      assertThat(answer(administrator, get(lead)).getStatus()).as(lead).isEqualTo(200);
    }
    for (String lead : leads.stream().filter(one -> one.startsWith("/administration")).toList()) {
      assertThat(page(administrator, lead).select(".tl-crumbs a").eachAttr("href"))
          .as(lead)
          .containsExactly("/administration");
      assertThat(page(administrator, lead).select(".tl-nav [aria-current]").text())
          .isEqualTo("Administration");
    }
  }

  @Test
  void nobodyElseIsLetIn() throws Exception {
    for (Role role : Role.values()) {
      if (role != Role.ADMINISTRATOR) {
        Viewer viewer = council.as(role);
        assertThat(answer(viewer, get("/administration")).getStatus())
            .as(role.code())
            .isEqualTo(403);
        assertThat(page(viewer, "/").select(".tl-nav a").eachText())
            .doesNotContain("Administration");
      }
    }
  }

  @Test
  void onesOwnPageLightsOnesNameAndWhatIsSaidOfTheProductLightsNothing() throws Exception {
    Document own = page(administrator, "/me");
    assertThat(own.select(".tl-nav [aria-current]")).isEmpty();
    assertThat(own.select(".tl-who [aria-current=page]").text()).isEqualTo(administrator.name());
    for (String aside : List.of("/privacy", "/accessibility", "/words", "/nothing-here")) {
      Document page = page(administrator, aside);
      assertThat(page.select(".tl-nav a")).as(aside).isNotEmpty();
      assertThat(page.select("header [aria-current]")).as(aside).isEmpty();
    }
  }

  @Test
  void aNameThatIsTakenIsSaidBesideTheFieldOfItsOwnNode() throws Exception {
    UUID node = council.node("Northmere 2");
    MockHttpServletResponse answer = rename(node, "Northmere 1");
    assertThat(answer.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#name-" + node);
    assertThat(page.select("#name-" + node + "-error").text()).contains("already a Northmere 1");
    assertThat(page.select("details[open]")).hasSize(1);
    assertThat(page.select(".tl-tree .tl-err")).hasSize(1);
    assertThat(rename(UUID.nameUUIDFromBytes(new byte[] {7}), "Southmere").getStatus())
        .isEqualTo(404);
  }

  private MockHttpServletResponse rename(UUID node, String name) throws Exception {
    return answer(
        administrator,
        post("/administration/organisation/" + node + "/name")
            .with(csrf())
            .param("formKey", UUID.randomUUID().toString())
            .param("name", name));
  }

  private Document page(Viewer viewer, String address) throws Exception {
    return Jsoup.parse(answer(viewer, get(address)).getContentAsString());
  }

  private MockHttpServletResponse answer(Viewer viewer, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(councils.signedIn(viewer))).andReturn().getResponse();
  }
}
