package org.throughline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import org.throughline.Browser;

/** Somebody at a browser of their own, signed in as one of the demo's people. */
final class Visitor {
  private static final Path PICTURES = Path.of("target/journeys");

  private final Page page;
  private final String home;

  Visitor(Browser browser, String home, int width) {
    this.page = browser.page(width);
    this.home = home;
    // What a page does slowly on a small machine is waited for.
    page.setDefaultTimeout(10_000);
  }

  /** Signs in by e-mail and the demo's password. */
  Visitor signsIn(String email, String password) {
    opens("/sign-in");
    page.getByLabel("Email address").fill(email);
    page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
    presses("Sign in");
    assertThat(page.url()).isEqualTo(home + "/");
    return this;
  }

  Page page() {
    return page;
  }

  /** Opens an address and expects a page there. */
  Visitor opens(String address) {
    Response response = page.navigate(home + address);
    assertThat(response.status()).as(address).isEqualTo(200);
    return this;
  }

  /** The address of the page that is open, without the server's. */
  String at() {
    return page.url().substring(home.length());
  }

  boolean has(String selector) {
    return page.locator(selector).count() > 0;
  }

  int statusOf(String address) {
    return page.navigate(home + address).status();
  }

  Visitor presses(String button) {
    page.getByRole(
            com.microsoft.playwright.options.AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
    page.waitForLoadState();
    return this;
  }

  Visitor follows(String link) {
    page.getByRole(
            com.microsoft.playwright.options.AriaRole.LINK,
            new Page.GetByRoleOptions().setName(link))
        .first()
        .click();
    page.waitForLoadState();
    return this;
  }

  /** Waits for the address; where it does not come, says what page stands there instead. */
  Visitor arrives(String address) {
    try {
      page.waitForURL(address);
    } catch (TimeoutError e) {
      throw new AssertionError(page.url() + " and not " + address + "\n" + text(), e);
    }
    return this;
  }

  String heading() {
    return page.locator("h1").innerText();
  }

  String text() {
    return page.locator("main").innerText();
  }

  /** Waits until the page says so. */
  Visitor isTold(String words) {
    try {
      page.locator(".tl-flash").getByText(words).waitFor();
    } catch (TimeoutError e) {
      throw new AssertionError("“" + words + "” is not said\n" + text(), e);
    }
    return this;
  }

  Visitor fills(String field, String words) {
    page.locator("[name='" + field + "']").fill(words);
    return this;
  }

  Visitor types(String words) {
    page.keyboard().type(words);
    return this;
  }

  /** The words of what has the keyboard. */
  String focused() {
    return String.valueOf(page.evaluate("() => document.activeElement.innerText"));
  }

  /** By the keyboard alone to the next thing that this selects. */
  Visitor tabsTo(String selector) {
    int left = 300;
    do {
      assertThat(left--).as("Tab does not come to " + selector).isPositive();
      page.keyboard().press("Tab");
    } while (!(Boolean) page.evaluate("css => document.activeElement.matches(css)", selector));
    return this;
  }

  /** Looks the page over at a desk and on a phone. */
  Visitor looksAtBothWidths(String name) {
    looks(name);
    page.setViewportSize(Browser.PHONE, 900);
    looks(name);
    page.setViewportSize(Browser.WIDE, 900);
    return this;
  }

  /** Looks the page over: nothing for axe to find, nothing sideways, and a picture for people. */
  Visitor looks(String name) {
    Browser.picture(page, PICTURES.resolve(name + "-" + page.viewportSize().width + ".png"));
    assertThat(Browser.findings(page)).as("axe on " + name).isEmpty();
    assertThat(Browser.scrollsSideways(page)).as(name + " scrolls sideways").isFalse();
    return this;
  }
}
