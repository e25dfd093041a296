package org.throughline.register.extracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.throughline.Browser;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.kernel.InAuthority;
import org.throughline.register.annexa.Returns;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** The pages of the register in a browser, on a desk and on a phone: empty, filled, and held. */
@RoomTest
class RegisterLooksTest {
  @Autowired MockMvc mvc;
  @Autowired TestCouncils councils;
  @Autowired Extracts extracts;
  @Autowired HeldUploads held;
  @Autowired InAuthority inAuthority;
  @Autowired JdbcClient db;

  @TempDir Path folder;

  @Test
  void nothingIsInTheWayOfAnybodyOnThePagesOfTheRegister() throws Exception {
    TestCouncil council = councils.found();
    Viewer analyst = council.as(Role.PERFORMANCE_ANALYST);
    try (Browser browser = new Browser()) {
      check(browser, "children-none", html(analyst, "/children"));
      check(browser, "extracts-none", html(analyst, "/extracts"));
      Path file = Returns.workbook(folder, 7, 900, false);
      new Sender(extracts, inAuthority, db).send(analyst, file);
      check(browser, "children", html(analyst, "/children"));
      String many = "/children?columns=status,team,last-seen,age,gender";
      check(
          browser,
          "children-columns",
          html(analyst, many + "&status=looked-after")
              .replace("<details><summary>Choose", "<details open><summary>Choose"));
      check(browser, "extracts", html(analyst, "/extracts"));
      ExtractId id =
          held.hold(
              analyst,
              List.of(new IncomingFile("annex-a-may.xlsx", new FileSystemResource(file))),
              LocalDate.of(2024, 5, 31));
      check(browser, "extract-held", html(analyst, "/extracts/held/" + id.value()));
    }
  }

  private String html(Viewer viewer, String address) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(get(address).with(councils.signedIn(viewer))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
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
