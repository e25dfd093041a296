package org.throughline;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opentest4j.TestAbortedException;

/**
 * A real Chromium for tests: the one installed on the machine, never a download. Where there is
 * none the test is aborted with a message. Close it when done.
 */
public final class Browser implements AutoCloseable {
  public static final int WIDE = 1280;
  public static final int PHONE = 390;

  /** Where {@link #served} answers; nothing leaves the machine. */
  public static final String HERE = "http://throughline.test";

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/snap/bin/chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "C:/Program Files/Google/Chrome/Application/chrome.exe");
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** As the product sends it, with the nonce that the page itself carries. */
  private static final String POLICY =
      "default-src 'none'; script-src 'nonce-NONCE'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

  private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
  private static final List<String> COMPLAINTS = List.of("error", "warning");
  private static final Path RESOURCES = Path.of("src/main/resources/static");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  public Browser() {
    Path executable =
        PLACES.stream()
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new TestAbortedException("No Chromium on this machine."));
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    chromium =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(QUIET));
  }

  /** An empty page of this width in a browser profile of its own. */
  public Page page(int width) {
    var options =
        new com.microsoft.playwright.Browser.NewContextOptions()
            .setViewportSize(width, 900)
            .setLocale("en-GB")
            .setTimezoneId("Europe/London");
    BrowserContext profile = chromium.newContext(options);
    return profile.newPage();
  }

  /** Opens this HTML at {@link #HERE} under the product's content policy, with its assets. */
  public Page served(String html, int width) {
    return served(html, width, new ArrayList<>());
  }

  /** The same, and notes what the browser complains of in its console. */
  public Page served(String html, int width, List<String> complaints) {
    Page page = page(width);
    page.onConsoleMessage(message -> {
      if (COMPLAINTS.contains(message.type())) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    page.route(HERE + "/**", route -> answer(route, html));
    page.navigate(HERE + "/");
    page.evaluate("() => document.fonts.ready.then(() => true)");
    return page;
  }

  private static void answer(Route route, String html) {
    String path = route.request().url().substring(HERE.length()).replaceAll("\\?.*", "");
    Path file = RESOURCES.resolve(path.substring(1));
    if (path.startsWith("/assets/") && Files.exists(file)) {
      route.fulfill(new Route.FulfillOptions().setPath(file));
    } else {
      Map<String, String> headers =
          Map.of(
              "Content-Security-Policy", policy(html), "Content-Type", "text/html; charset=utf-8");
      route.fulfill(new Route.FulfillOptions().setHeaders(headers).setBody(html));
    }
  }

  private static String policy(String html) {
    Matcher nonce = NONCE.matcher(html);
    return POLICY.replace("NONCE", nonce.find() ? nonce.group(1) : "none");
  }

  /** What axe finds wrong by WCAG 2.2 A and AA and good practice, one line for each. */
  public static List<String> findings(Page page) {
    List<String> found = new ArrayList<>();
    new AxeBuilder(page)
        .options(onlyWhatIsWrong())
        .withTags(RULES)
        // No page of ours has a frame, for which alone axe opens another tab each time.
        .setLegacyMode(true)
        .analyze()
        .getViolations()
        .forEach(rule ->
            rule.getNodes()
                .forEach(node ->
                    found.add(
                        rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary())));
    return found;
  }

  /** The thousands of places where all is well need not travel here. */
  private static AxeRunOptions onlyWhatIsWrong() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  /** Whether the page itself, and not a region in it, is wider than its window. */
  public static boolean scrollsSideways(Page page) {
    return (Boolean)
        page.evaluate(
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /** The whole page as a picture, for people to look at. */
  public static void picture(Page page, Path file) {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
