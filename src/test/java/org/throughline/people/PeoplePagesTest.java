package org.throughline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.throughline.Browser;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

@RoomTest
class PeoplePagesTest {
  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;

  @Test
  void nothingIsInTheWayOfAnybodyOnThePagesAboutPeople() throws Exception {
    TestCouncil council = councils.found();
    Viewer administrator = council.as(Role.ADMINISTRATOR);
    try (Browser browser = new Browser()) {
      check(browser, "sign-in", html(get("/sign-in")));
      for (String address :
          List.of(
              "/me",
              "/administration",
              "/administration/people",
              "/administration/organisation",
              "/administration/restrictions",
              "/administration/case-link")) {
        check(browser, address.replace('/', '-').substring(1), asSent(administrator, get(address)));
      }
      String person = "/people/" + council.as(Role.TEAM_MANAGER).account().value();
      check(browser, "person", asSent(administrator, get(person)));
    }
  }

  @Test
  void aRefusedPasswordIsSaidBesideItsFieldAndInTheSummary() throws Exception {
    TestCouncil council = councils.found();
    Viewer viewer = council.as(Role.AUDITOR);
    MockHttpServletRequestBuilder change =
        post("/me/password")
            .with(csrf())
            .param("formKey", UUID.nameUUIDFromBytes(new byte[] {1}).toString())
            .param("presentPassword", "not this one")
            .param("newPassword", "three blind mice");
    Document page = Jsoup.parse(asSent(viewer, change));
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#newPassword");
    assertThat(page.select("#newPassword").attr("aria-describedby")).contains("newPassword-error");
  }

  private String asSent(Viewer viewer, MockHttpServletRequestBuilder request) throws Exception {
    return html(request.with(councils.signedIn(viewer)));
  }

  private String html(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse().getContentAsString();
  }

  private static void check(Browser browser, String name, String html) {
    for (int width : List.of(Browser.WIDE, Browser.PHONE)) {
      List<String> complaints = new ArrayList<>();
      Page page = browser.served(html, width, complaints);
      Browser.picture(page, Path.of("target/gallery", name + "-" + width + ".png"));
      assertThat(complaints).as(name).isEmpty();
      assertThat(Browser.findings(page)).as(name + " at " + width).isEmpty();
      assertThat(Browser.scrollsSideways(page)).as(name + " at " + width).isFalse();
      page.context().close();
    }
  }
}
