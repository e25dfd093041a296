package org.throughline.web.govuk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.Chromium;
import org.throughline.web.govuk.GalleryServer.Answer;

/** What the page's own script does, against a server that answers, refuses or is away. */
class ScriptTest {
  private static final String WORDS = "On 22 October she said she worries.";
  private static Chromium chromium;
  private GalleryServer server;
  private Page page;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void serve() throws IOException {
    server = new GalleryServer();
    page = chromium.page(Chromium.DESK);
  }

  @Test
  void whatIsWrittenIsSavedAndTheTimeIsSaid() {
    List<String> sent = new CopyOnWriteArrayList<>();
    server.on(
        "/draft",
        body -> {
          sent.add(body);
          return Answer.json(200, "{\"savedAt\":\"2026-11-23T10:42:00Z\",\"version\":2}");
        });
    show(form("data-autosave=\"/draft\""));
    page.fill("#said", WORDS);
    assertThat(page.locator("[data-saved]"))
        .hasText("Saved at 10:42. You can leave and come back.");
    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst()).contains("_csrf=token", "version=1", "said=On+22+October");
    assertThat(page.locator("[name=version]")).hasValue("2");
  }

  @Test
  void whileItCannotBeSavedEveryWordStaysAndIsTriedAgain() {
    AtomicInteger tries = new AtomicInteger();
    server.on(
        "/draft",
        body ->
            tries.incrementAndGet() == 1
                ? Answer.json(503, "{}")
                : Answer.json(200, "{\"savedAt\":\"10:44\",\"version\":2}"));
    show(form("data-autosave=\"/draft\""));
    page.fill("#said", WORDS);
    assertThat(page.locator("[data-saved]")).containsText("Not saved: we cannot be reached");
    assertThat(page.locator("#said")).hasValue(WORDS);
    assertThat(page.locator("[data-saved]")).containsText("Saved at 10:44");
  }

  @Test
  void whoeverIsOvertakenIsToldAndKeepsTheirWords() {
    server.on("/draft", body -> Answer.json(409, "{}"));
    show(form("data-autosave=\"/draft\""));
    page.fill("#said", WORDS);
    assertThat(page.locator("[data-saved]")).containsText("somebody else has saved this");
    assertThat(page.locator("#said")).hasValue(WORDS);
  }

  @Test
  void aFormIsSentOnceHoweverOftenItsButtonIsPressed() {
    List<String> sent = new CopyOnWriteArrayList<>();
    server.on(
        "/answers",
        body -> {
          sent.add(body);
          return new Answer(204, "text/plain", "");
        });
    show(form(""));
    page.click("button[name=then]");
    page.click("button[name=then]");
    page.waitForTimeout(300);
    assertThat(sent).hasSize(1);
  }

  @Test
  void aKeptFormWaitsForTheServerAndIsThenSentWithItsButton() {
    AtomicInteger tries = new AtomicInteger();
    List<String> sent = new CopyOnWriteArrayList<>();
    server.on("/health", body -> Answer.json(tries.incrementAndGet() == 1 ? 503 : 200, "{}"));
    server.on(
        "/answers",
        body -> {
          sent.add(body);
          return Answer.html(Parts.page("Sent", false, "<h1>Sent</h1>"));
        });
    show(form("data-keep"));
    page.fill("#said", WORDS);
    page.click("button[name=then]");
    assertThat(page.locator("[data-calm]")).containsText("Nothing is lost");
    assertThat(page.locator("#said")).hasValue(WORDS);
    assertThat(page.locator("h1")).hasText("Sent");
    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst()).contains("then=planning", "said=On+22+October");
  }

  @Test
  void longWorkIsLookedAtAgainUntilItIsDone() {
    AtomicInteger looks = new AtomicInteger();
    server.on(
        "/page",
        body ->
            Answer.html(
                Parts.page(
                    "Import",
                    false,
                    looks.incrementAndGet() < 3
                        ? "<div id=\"work\" data-refresh><p data-say>2,610 of 4,012</p></div>"
                        : "<div id=\"work\"><p data-say>Done</p></div>")));
    page.navigate(server.address("/page"));
    assertThat(page.locator("#work")).hasText("Done");
    assertThat(page.locator("#work + [role=status]")).hasText("Done");
    page.waitForTimeout(2500);
    assertThat(looks).hasValue(3);
  }

  @Test
  void theErrorSummaryHasTheFocusAndLeadsToTheField() {
    server.on("/page", body -> Answer.html(Gallery.pages().getOrDefault("wrong", "")));
    page.navigate(server.address("/page"));
    assertThat(page.locator("[data-errors]")).isFocused();
    page.click("text=Choose a grade >> nth=0");
    assertThat(page.locator("#wrong-grade")).isFocused();
    assertThat(page.title()).startsWith("Error: ");
  }

  @Test
  void aChosenFileIsNamedBelowItsField() {
    show(Parts.part("fileUpload", Map.of("name", "file", "label", "The workbook")));
    page.setInputFiles(
        "#file",
        new FilePayload("october.xlsx", "text/plain", "12".getBytes(StandardCharsets.UTF_8)));
    assertThat(page.locator("[data-chosen]")).hasText("october.xlsx, 2 bytes");
  }

  private void show(String body) {
    server.on("/page", sent -> Answer.html(Parts.page("Answers", false, "<h1>Answers</h1>", body)));
    page.navigate(server.address("/page"));
  }

  private static String form(String with) {
    return "<form method=\"post\" action=\"/answers\" "
        + with
        + ">"
        + "<input type=\"hidden\" name=\"_csrf\" value=\"token\">"
        + "<input type=\"hidden\" name=\"version\" value=\"1\">"
        + Parts.part("textarea", Map.of("name", "said", "label", "What was said?"))
        + Parts.part("saved", Map.of())
        + Parts.part("button", Map.of("label", "Next", "name", "then", "value", "planning"))
        + "</form>";
  }
}
