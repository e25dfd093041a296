package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.access.World;
import org.throughline.access.Worlds;
import org.throughline.people.Organisation;
import org.throughline.people.Sessions;
import org.throughline.people.Tokens;
import org.throughline.postgres.EmbeddedPostgres;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/**
 * The database gone for a while and back, under a product that goes on running: a calm page that
 * retries, and no lost form.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"throughline.data=target/away-data/product", "throughline.demo=false"})
@AutoConfigureMockMvc
@Import(TestParts.class)
@DirtiesContext
class DatabaseAwayTest {
  private static final Path DATA = Path.of("target/away-data");
  private static final RandomGenerator CHANCE = new SecureRandom();
  private static final Duration BOUND = Duration.ofSeconds(15);
  private static final Duration LOOKED_UP_ANEW = Duration.ofSeconds(6);
  private static final String ORGANISATION = "/administration/organisation";
  private static @Nullable EmbeddedPostgres database;
  private static int databasePort;

  @Autowired Worlds worlds;
  @Autowired Sessions sessions;
  @Autowired Tokens tokens;
  @Autowired Organisation organisation;
  @Autowired CsrfTokenRepository formTokens;
  @Autowired WebApplicationContext application;
  @LocalServerPort int port;
  private World world;
  private Viewer administrator;
  private Caller browser;

  @DynamicPropertySource
  static void ownDatabase(DynamicPropertyRegistry properties) throws Exception {
    FileSystemUtils.deleteRecursively(DATA);
    EmbeddedPostgres first = EmbeddedPostgres.start(DATA.resolve("database"), CHANCE);
    database = first;
    databasePort = first.port();
    properties.add("throughline.database.url", first::jdbcUrl);
    first
        .passwords()
        .forEach((role, password) ->
            properties.add("throughline.database.password." + role, () -> password));
  }

  private static void away() {
    if (database != null) {
      database.close();
      database = null;
    }
  }

  private static void back() {
    if (database == null) {
      database = EmbeddedPostgres.start(DATA.resolve("database"), databasePort, CHANCE);
    }
  }

  @AfterAll
  static void end() {
    away();
  }

  @BeforeEach
  void somebody() {
    world = worlds.ours();
    // It was made with form tokens of the tests' own; from here on the product's count.
    var request = new MockHttpServletRequest(application.getServletContext());
    WebTestUtils.setCsrfTokenRepository(request, formTokens);
    administrator = world.council().as(Role.ADMINISTRATOR);
    browser = anotherBrowser();
  }

  /** Of the administrator's, and not looked up by the product yet. */
  private Caller anotherBrowser() {
    String session = sessions.open(administrator.authority(), administrator.account(), "test");
    return new Caller(port, session);
  }

  @AfterEach
  void backAgain() throws Exception {
    back();
    assertThat(browser.awaitOk("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void aPageIsCalmAndAsksAgainByItself() throws Exception {
    assertThat(browser.get("/administration").statusCode()).isEqualTo(200);
    Caller unknown = anotherBrowser();
    away();
    for (Caller who : List.of(browser, unknown, new Caller(port, "forged"))) {
      Instant asked = Instant.now();
      HttpResponse<String> answer = who.get("/administration?from=here");
      assertThat(Duration.between(asked, Instant.now())).isLessThan(BOUND);
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
      assertThat(answer.headers().firstValue("Refresh")).hasValue("5");
      Document page = Jsoup.parse(answer.body());
      assertThat(page.title()).isEqualTo("The database is not answering - Throughline");
      assertThat(page.select("main").text())
          .contains("Nothing that was saved is lost", "tries again by itself");
      assertThat(page.select("main form")).isEmpty();
    }
    back();
    assertThat(unknown.awaitOk("/administration").body()).contains("Test Administrator");
  }

  @Test
  void whatIsForEverybodyAlikeIsServedAllTheWhile() throws Exception {
    Document page = browser.page("/sign-in");
    List<String> assets =
        List.of(
            page.select("link[rel=stylesheet]").attr("href"),
            page.select("script").attr("src"),
            "/assets/mark.svg");
    Caller unknown = anotherBrowser();
    away();
    for (String asset : assets) {
      assertThat(unknown.get(asset).statusCode()).as(asset).isEqualTo(200);
    }
  }

  @Test
  void healthFallsAndRecoversByItself() throws Exception {
    away();
    HttpResponse<String> down = browser.get("/health");
    assertThat(down.statusCode()).isEqualTo(503);
    assertThat(down.body()).contains("DOWN");
    back();
    assertThat(browser.awaitOk("/health").body()).contains("UP");
  }

  @Test
  void aMachineIsToldWhenToAskAgain() throws Exception {
    HttpRequest.Builder asked = browser.to("/api/v1/extracts").header("Authorization", bearer());
    assertThat(browser.send(asked).statusCode()).isEqualTo(200);
    away();
    HttpResponse<String> answer = browser.send(asked);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(answer.body()).contains("\"status\":503", "The database is not answering");
    back();
    Caller.await(() -> browser.send(asked).statusCode() == 200);
  }

  private String bearer() {
    return "Bearer "
        + tokens.make(
            administrator.authority(),
            administrator.account(),
            "test",
            Set.of(Scope.READ),
            null,
            Duration.ofHours(1));
  }

  @Test
  void aFormIsOfferedAgainWithItsWordsAndTakenOnce() throws Exception {
    String name = "Café & <Family> \"Hubs\"";
    String words =
        "parent=%s&kind=service&name=%s&formKey=%s&_csrf=%s"
            .formatted(
                world.council().root(),
                Caller.encoded(name),
                UUID.randomUUID(),
                browser.formToken(ORGANISATION));
    away();
    Thread.sleep(LOOKED_UP_ANEW); // by now nobody knows whose session it is
    Document kept = Caller.offered(browser.post(ORGANISATION, words));
    assertThat(kept.select("main").text()).contains("What you wrote is kept in this page");
    assertThat(kept.select("main form").attr("action")).isEqualTo(ORGANISATION);
    assertThat(kept.select("[name=name]").val()).isEqualTo(name);
    Document still = Caller.offered(browser.post(ORGANISATION, Caller.fields(kept)));
    assertThat(still.select("main button").text()).isEqualTo("Try again");
    back();
    Caller.await(() -> browser.post(ORGANISATION, Caller.fields(still)).statusCode() == 303);
    assertThat(browser.post(ORGANISATION, Caller.fields(still)).statusCode()).isEqualTo(303);
    assertThat(browser.post(ORGANISATION, Caller.fields(kept)).statusCode()).isEqualTo(303);
    assertThat(organisation.tree(administrator.authority()))
        .filteredOn(node -> node.name().equals(name))
        .hasSize(1);
  }

  @Test
  void aForgedFormIsNotOfferedAgain() throws Exception {
    String forged = "role=administrator&node=" + world.council().root() + "&formKey=k";
    away();
    for (String token : List.of("", "&_csrf=forged")) {
      HttpResponse<String> answer =
          browser.post("/people/" + UUID.randomUUID() + "/roles", forged + token);
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(Jsoup.parse(answer.body()).select("main form")).isEmpty();
    }
  }

  @Test
  void aPasswordIsNeverKeptInAPage() throws Exception {
    String words =
        "presentPassword=three+blind+mice&newPassword=three+kind+mice&formKey=%s&_csrf=%s"
            .formatted(UUID.randomUUID(), browser.formToken("/me"));
    away();
    HttpResponse<String> answer = browser.post("/me/password", words);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).doesNotContain("mice").contains("never kept in a page");
    assertThat(Jsoup.parse(answer.body()).select("main form")).isEmpty();
  }

  @Test
  void whatWentWithAFileIsKeptWithoutIt() throws Exception {
    String token = browser.page("/extracts").select("main [name=_csrf]").val();
    String part = "--frontier\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
    String body =
        part.formatted("_csrf", "", token)
            + part.formatted("formKey", "", UUID.randomUUID())
            + part.formatted("asAt", "", "2026-10-31")
            + part.formatted("file", "; filename=\"List 1.csv\"", "Child Unique ID")
            + "--frontier--\r\n";
    away();
    Document page =
        Caller.offered(
            browser.send(
                browser
                    .to("/extracts")
                    .header("Content-Type", "multipart/form-data; boundary=frontier")
                    .POST(BodyPublishers.ofString(body))));
    assertThat(page.select("[name=asAt]").val()).isEqualTo("2026-10-31");
    assertThat(page.select("main").text()).contains("choose it again");
    assertThat(page.select("[name=file]")).isEmpty();
  }

  @Test
  void whatAnAuditorWritesStaysOnTheScreenUntilItIsSaved() throws Exception {
    Viewer auditor = world.council().as(Role.AUDITOR);
    String session = sessions.open(auditor.authority(), auditor.account(), "test");
    String home = "http://127.0.0.1:" + port;
    String section = home + "/audits/" + world.places().get("ready") + "/sections/2";
    try (Browser chromium = new Browser()) {
      Page page = chromium.page(Browser.WIDE);
      page.context().addCookies(List.of(new Cookie("tl_session", session).setUrl(home)));
      page.navigate(section);
      String written = "form[data-autosave] input[type=text], form[data-autosave] textarea";
      away();
      page.locator(written).first().fill("Seen alone, twice, and listened to.");
      page.waitForSelector("text=Not saved yet; trying again.");
      assertThat(page.locator(written).first().inputValue()).contains("listened to");
      back();
      page.waitForSelector("text=Saved at");
      page.navigate(section);
      assertThat(page.locator(written).first().inputValue())
          .isEqualTo("Seen alone, twice, and listened to.");
    }
  }
}
