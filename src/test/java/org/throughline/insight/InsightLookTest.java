package org.throughline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.Browser;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.web.Role;

/** The page of grades in a browser: on a desk, on a phone and on paper. */
@RoomTest
class InsightLookTest {
  private static Browser browser;

  @Autowired TestCouncils councils;
  @Autowired TestGrades grades;
  @Autowired Reader reader;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void everybodyCanReadItAtAnyWidthAndThePageNeverScrollsSideways() throws Exception {
    TestCouncil council = withAYear();
    List<String> addresses =
        List.of("/insight", "/insight?by=month", "/insight?team=" + council.node("Northmere 1"));
    for (String address : addresses) {
      String html = reader.get(council.as(Role.HEAD_OF_QUALITY), address).getContentAsString();
      for (int width : new int[] {Browser.WIDE, Browser.PHONE}) {
        List<String> complaints = new ArrayList<>();
        try (Page page = browser.served(html, width, complaints)) {
          page.locator("details").first().evaluate("one => one.open = true");
          assertThat(Browser.scrollsSideways(page)).as(address + " at " + width).isFalse();
          assertThat(Browser.findings(page)).as(address + " at " + width).isEmpty();
          assertThat(complaints).isEmpty();
          Browser.picture(
              page,
              Path.of(
                  "target/look/insight-%d-%d.png".formatted(addresses.indexOf(address), width)));
        }
      }
    }
  }

  @Test
  void aPhoneHasBarsInPlaceOfTheWideDrawing() throws Exception {
    String html = reader.get(withAYear().as(Role.DIRECTOR), "/insight").getContentAsString();
    try (Page page = browser.served(html, Browser.PHONE)) {
      assertThat(page.locator("figure svg[role=img]").isVisible()).isFalse();
      assertThat(page.locator("ul.tl-slim .tl-bar").first().isVisible()).isTrue();
      assertThat(page.locator(".tl-reg td.num").first().isVisible()).isTrue();
    }
  }

  @Test
  void onPaperTheDrawingAndItsTableAreBothThere() throws Exception {
    String html = reader.get(withAYear().as(Role.DIRECTOR), "/insight").getContentAsString();
    try (Page page = browser.served(html, Browser.WIDE)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("figure svg[role=img]").isVisible()).isTrue();
      assertThat(page.locator("figure table").isVisible()).isTrue();
      assertThat(page.locator(".tl-chips").isVisible()).isFalse();
      assertThat(page.locator("nav.tl-nav").isVisible()).isFalse();
      Browser.picture(page, Path.of("target/look/insight-paper.png"));
      page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target/look/insight.pdf")));
    }
  }

  private TestCouncil withAYear() {
    TestCouncil council = councils.found();
    grades.year(council);
    return council;
  }
}
