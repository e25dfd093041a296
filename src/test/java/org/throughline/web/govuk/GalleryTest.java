package org.throughline.web.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.Browser;

/** The components as people meet them: in a real browser, at two widths, under our own policy. */
class GalleryTest {
  private static final Path FOLDER = Path.of("target/gallery");
  private static final Gallery GALLERY = new Gallery();
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    Files.createDirectories(FOLDER);
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"forms", "wrong-forms", "lists", "figures"})
  void nothingIsInTheWayOfAnybody(String name) throws IOException {
    for (int width : List.of(Browser.WIDE, Browser.PHONE)) {
      Page page = shown(name, width);
      assertThat(Browser.findings(page)).as(name + " at " + width).isEmpty();
      page.context().close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"forms", "wrong-forms", "lists", "figures"})
  void thePageItselfNeverScrollsSideways(String name) throws IOException {
    for (int width : List.of(Browser.WIDE, 640, Browser.PHONE, 320)) {
      Page page = shown(name, width);
      assertThat(Browser.scrollsSideways(page)).as(name + " at " + width).isFalse();
      page.context().close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"forms", "lists", "figures"})
  void nothingIsSmallerThanSixteenPixels(String name) throws IOException {
    Page page = shown(name, Browser.WIDE);
    Object smallest =
        page.evaluate(
            "() => Math.min(...[...document.querySelectorAll('main *')]"
                + ".map(e => parseFloat(getComputedStyle(e).fontSize)))");
    assertThat(((Number) smallest).doubleValue()).isGreaterThanOrEqualTo(16);
    page.context().close();
  }

  @Test
  void onPaperTheTableIsOpenAndTheFurnitureGone() throws IOException {
    Page page = shown("figures", Browser.WIDE);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.isVisible("caption")).isTrue();
    assertThat(page.isVisible(".tl-nav")).isFalse();
    assertThat(page.isVisible("summary")).isFalse();
    Browser.picture(page, FOLDER.resolve("figures-print.png"));
    page.context().close();
  }

  private static Page shown(String name, int width) throws IOException {
    String html =
        switch (name) {
          case "forms" -> GALLERY.forms();
          case "wrong-forms" -> GALLERY.wrongForms();
          case "lists" -> GALLERY.lists();
          case "figures" -> GALLERY.figures();
          default -> throw new IllegalArgumentException(name);
        };
    Files.writeString(FOLDER.resolve(name + ".html"), html);
    List<String> said = new ArrayList<>();
    Page page = browser.served(html, width, said);
    assertThat(said).as("what the browser complained of in " + name).isEmpty();
    Browser.picture(page, FOLDER.resolve(name + "-" + width + ".png"));
    return page;
  }
}
