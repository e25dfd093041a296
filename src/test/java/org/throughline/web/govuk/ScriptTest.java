package org.throughline.web.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.Browser;

/** The script as somebody who writes meets it: nothing typed is ever lost. */
class ScriptTest {
  private static final String SAVED = "{\"savedAt\": \"2026-11-23T10:42:10Z\", \"version\": 2}";
  private static final String DRAFT =
      """
      <h1>Audit</h1><form method="post" action="/audit" data-autosave="/draft">
      <input type="hidden" name="version" value="1"><input type="hidden" name="formKey" value="k">
      <label for="words">Words</label><textarea id="words" name="words"></textarea>
      <p role="status"></p></form>
      """;
  private static final String KEPT =
      """
      <h1>Action</h1><form method="post" action="/kept" data-keep>
      <input type="hidden" name="formKey" value="k">
      <label for="words">Words</label><textarea id="words" name="words"></textarea>
      <button type="submit">Send</button></form>
      """;
  private static final Gallery GALLERY = new Gallery();
  private static Browser browser;

  private final List<String> posts = new ArrayList<>();

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
  void whatIsWrittenIsSavedAndSaidSo() {
    Page page = shown(DRAFT);
    answering(page, "/draft", answer(200, SAVED));
    page.fill("#words", "She asked for the same person.");
    page.waitForSelector("text=Saved at 10:42. You can leave and come back.");
    assertThat(page.inputValue("[name=version]")).isEqualTo("2");
    assertThat(posts.getFirst()).contains("words=She+asked").doesNotContain("formKey=k");
  }

  @Test
  void aSaveThatFailsIsTriedAgainAndTheWordsStay() {
    Page page = shown(DRAFT);
    answering(page, "/draft", answer(503, ""), answer(200, SAVED));
    page.fill("#words", "Kept");
    page.waitForSelector("text=Not saved yet; trying again.");
    assertThat(page.inputValue("#words")).isEqualTo("Kept");
    page.waitForSelector("text=Saved at 10:42");
    assertThat(posts).hasSize(2);
    assertThat(posts.get(1)).isEqualTo(posts.get(0));
  }

  @Test
  void aSaveThatComesSecondSaysSoAndKeepsTheWords() {
    Page page = shown(DRAFT);
    answering(page, "/draft", answer(409, "{}"));
    page.fill("#words", "Mine");
    page.waitForSelector("text=Somebody else saved this while you were writing.");
    assertThat(page.inputValue("#words")).isEqualTo("Mine");
    assertThat(page.getAttribute("[role=status] a", "href")).isEqualTo(Browser.HERE + "/");
  }

  @Test
  void aKeptFormIsSentUntilItIsTakenAlwaysWithTheSameKey() {
    Page page = shown(KEPT);
    String wrong =
        "<html><head><title>Error</title></head><body><main>Say more</main></body></html>";
    answering(page, "/kept", answer(503, ""), answer(422, wrong));
    page.fill("#words", "Kept");
    page.click("text=Send");
    page.waitForSelector("text=Nothing you wrote is lost");
    assertThat(page.inputValue("#words")).isEqualTo("Kept");
    page.waitForSelector("text=Say more");
    assertThat(posts).hasSize(2).allMatch(post -> post.contains("formKey=k"));
  }

  @Test
  void aSecondPressIsNotASecondSend() {
    Page page = shown(KEPT.replace("data-keep", ""));
    answering(page, "/kept", answer(204, ""));
    page.dblclick("text=Send");
    page.waitForTimeout(300);
    assertThat(posts).hasSize(1);
  }

  @Test
  void aRegionIsFetchedAnewUntilItIsNoLongerMarked() {
    String region = "<h1>Work</h1><div id=\"work\"%s><p data-announce>%s</p></div>";
    Page page = shown(region.formatted(" data-refresh=\"1\"", "Reading 10 of 20"));
    String over = GALLERY.page("Work", false, region.formatted("", "All 20 are read"));
    answering(page, "/", answer(200, over));
    page.waitForSelector("#work >> text=All 20 are read");
    page.waitForTimeout(1500);
    assertThat(posts).as("asked once and no more").hasSize(1);
    assertThat(page.textContent("#tl-live")).isEqualTo("All 20 are read");
  }

  @Test
  void aPasswordMayBeShownWhileItIsTyped() {
    Page page = browser.served(GALLERY.forms(), Browser.WIDE);
    page.click("[data-shows=secret]");
    assertThat(page.getAttribute("#secret", "type")).isEqualTo("text");
  }

  private static Page shown(String body) {
    return browser.served(GALLERY.page("Script", false, body), Browser.WIDE);
  }

  /** Answers in this order, the last for ever, and notes what was sent. */
  private void answering(Page page, String path, Route.FulfillOptions... answers) {
    page.route(
        Browser.HERE + path,
        route -> {
          Route.FulfillOptions answer = answers[Math.min(posts.size(), answers.length - 1)];
          posts.add(Arrays.toString(new String[] {route.request().postData()}));
          route.fulfill(answer);
        });
  }

  private static Route.FulfillOptions answer(int status, String body) {
    String type = body.startsWith("{") ? "application/json" : "text/html";
    return new Route.FulfillOptions().setStatus(status).setContentType(type).setBody(body);
  }
}
