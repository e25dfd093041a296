package org.throughline.web.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.Chromium;
import org.throughline.web.govuk.GalleryServer.Answer;

/** Every part, drawn at a desk and on a phone; the pictures lie in {@code target/gallery}. */
class GalleryTest {
  private static final Path PICTURES = Path.of("target/gallery");
  private static final Map<String, String> PAGES = Gallery.pages();
  private static Chromium chromium;
  private static GalleryServer server;

  @BeforeAll
  static void open() throws IOException {
    Files.createDirectories(PICTURES);
    server = new GalleryServer();
    PAGES.forEach((name, html) -> server.on("/" + name, sent -> Answer.html(html)));
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fields, 1280", "fields, 390", "wrong, 1280", "wrong, 390",
    "lists, 1280", "lists, 390", "figures, 1280", "figures, 390"
  })
  void everyPartCanBeUsedByEverybodyAtThisWidth(String name, int width) throws IOException {
    Files.writeString(PICTURES.resolve(name + ".html"), PAGES.get(name));
    Page page = chromium.page(width);
    page.navigate(server.address("/" + name));
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve(name + "-" + width + ".png"))
            .setFullPage(true));
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    assertThat(smallestText(page)).isGreaterThanOrEqualTo(16);
    assertThat(chromium.complaints()).isEmpty();
  }

  private static double smallestText(Page page) {
    Object least =
        page.evaluate(
            """
            Math.min(...[...document.body.querySelectorAll("*")]
              .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
              .map((e) => parseFloat(getComputedStyle(e).fontSize)))
            """);
    return ((Number) least).doubleValue();
  }
}
