package org.throughline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.throughline.Browser;
import org.throughline.kernel.AuthorityId;
import org.throughline.people.Accounts;
import org.throughline.people.Organisation;
import org.throughline.people.PersonRow;
import org.throughline.web.Role;

/**
 * From a return to the grades, as the people who do it: an analyst, a head of quality, an auditor,
 * a head of service; with axe on each page, at a desk and on a phone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeLineTest {
  private DemoServer server;
  private Browser browser;

  @BeforeAll
  void open() throws Exception {
    server = new DemoServer();
    browser = new Browser();
  }

  @AfterAll
  void close() {
    browser.close();
    server.close();
  }

  @Test
  @Order(1)
  void thePagesBeforeSigningIn() {
    for (int width : List.of(Browser.WIDE, Browser.PHONE)) {
      Visitor anyone = new Visitor(browser, server.home(), width);
      anyone.opens("/sign-in").looks("sign-in");
      anyone.opens("/demo").looks("demo");
      anyone.opens("/accessibility").looks("accessibility");
      anyone.opens("/privacy").looks("privacy");
      anyone.opens("/words").looks("words");
    }
  }

  @Test
  @Order(2)
  void anAnalystSeesTheExtractsAndWhatCameOfThem() {
    for (int width : List.of(Browser.WIDE, Browser.PHONE)) {
      Visitor analyst = as(Role.PERFORMANCE_ANALYST, width);
      analyst.looks("today-analyst");
      analyst.opens("/extracts").looks("extracts");
      analyst.page().locator("main a[href^='/extracts/']").first().click();
      analyst.page().waitForLoadState();
      analyst.looks("extract");
      analyst.opens("/extracts/unmapped").looks("unmapped");
      analyst.opens("/children").looks("children");
      analyst.page().locator("main a[href^='/children/']").first().click();
      analyst.page().waitForLoadState();
      analyst.looks("child");
    }
  }

  @Test
  @Order(3)
  void aHeadOfQualitySeesTheProgrammeAndADrawThatCanBeChecked() {
    for (int width : List.of(Browser.WIDE, Browser.PHONE)) {
      Visitor head = as(Role.HEAD_OF_QUALITY, width);
      head.looks("today-head-of-quality");
      head.opens("/audits/programme").looks("programme");
      head.page().locator("main a[href^='/draws/']").first().click();
      head.page().waitForLoadState();
      head.looks("draw");
      head.page().locator("main a[href$='/how']").first().click();
      head.page().waitForLoadState();
      head.looks("how");
      assertThat(head.text()).contains("SHA-256");
      head.opens("/audits").looks("audits");
      head.opens("/insight").looks("insight");
      assertThat(head.text()).contains("good or better");
      head.opens("/insight?by=month&grade=first").looks("insight-by-month");
    }
  }

  @Test
  @Order(4)
  void anAuditorAnswersGradesAndSubmitsOnce() {
    Visitor auditor = auditorWithWork(Browser.WIDE);
    auditor.looks("today-auditor");
    auditor.opens("/audits?mine=true&state=to-do");
    auditor.page().locator("main a[href^='/audits/']:has(.tl-ref)").first().click();
    auditor.page().waitForLoadState();
    String audit = auditor.page().url().substring(server.home().length());
    auditor.looks("audit");
    auditor.opens(audit + "/sections/1").looks("section");
    answerEverySection(auditor);
    auditor.looks("overall");
    choose(auditor.page(), auditor.page().locator("input[name=grade][value=good]"));
    auditor.page().locator("textarea[name=reason]").fill("The work is steady and the plan moves.");
    auditor.presses("Save and look at the whole");
    auditor.arrives("**" + audit + "#submit");
    auditor.page().locator("input[name=sources][value=statutory-documents]").check();
    auditor.presses("Save what I looked at");
    auditor.arrives("**" + audit);
    auditor.page().locator("input[name=kind][value=strength]").check();
    auditor.page().locator("select[name=theme]").selectOption("voice");
    auditor.page().locator("textarea[name=text]").fill("She was seen alone at each visit.");
    auditor.presses("Add the finding");
    auditor.arrives("**" + audit + "#findings");
    auditor.presses("Submit the audit");
    auditor.arrives("**" + audit);
    assertThat(auditor.text()).contains("locked");
    auditor.looks("audit-submitted");
    assertThat(auditor.page().locator("main button").allInnerTexts())
        .doesNotContain("Submit the audit");
  }

  @Test
  @Order(5)
  void aSafetyConcernReachesTheHeadOfServiceAtOnceAndStaysUntilItIsAnswered() {
    Visitor auditor = auditorWithWork(Browser.PHONE);
    auditor.opens("/audits?mine=true&state=to-do");
    auditor.page().locator("main a[href^='/audits/']:has(.tl-ref)").first().click();
    auditor.page().waitForLoadState();
    String audit = auditor.page().url().substring(server.home().length());
    auditor.looks("audit");
    auditor.opens(audit + "/sections/3").looks("section");
    auditor.opens(audit + "/safety-concerns").looks("safety");
    auditor.page().locator("textarea[name=what]").fill("No visit for ten weeks; baby not seen.");
    auditor.presses("Tell the head of service now");
    auditor.arrives("**" + audit);
    assertThat(auditor.text()).contains("No visit for ten weeks");
    String concern =
        auditor.page().locator("main a[href^='/safety-concerns/']").first().getAttribute("href");
    Visitor head = headWhoMustSee(concern);
    head.looks("today-head-of-service");
    assertThat(head.statusOf(audit)).as("a draft is not the line's to read").isEqualTo(404);
    head.opens(concern).looks("safety-concern");
    head.page().locator("textarea[name=done]").fill("Visited today at 15:00, seen and well.");
    head.page().locator("input[name=status][value=risk-reviewed-managed-in-current-plan]").check();
    head.page().locator("input[name=pointer]").fill("Case note of today");
    head.presses("Record what was done");
    head.page().locator("main button").waitFor(gone());
    assertThat(head.text()).contains("Visited today at 15:00");
    head.opens("/");
    assertThat(head.page().locator("main a[href='" + concern + "']:has-text('Immediate')").count())
        .as("settled lines are gone from “At once”")
        .isZero();
  }

  @Test
  @Order(6)
  void anAdministratorLooksAfterPeopleByKeyboardAlone() {
    for (int width : List.of(Browser.WIDE, Browser.PHONE)) {
      Visitor administrator = as(Role.ADMINISTRATOR, width);
      administrator.opens("/administration").looks("administration");
      administrator.opens("/administration/people").looks("people");
      administrator.opens("/administration/organisation").looks("organisation");
      administrator.opens("/me").looks("me");
      assertThat(administrator.statusOf("/nothing-here")).isEqualTo(404);
      administrator.looks("not-found");
    }
    Visitor administrator = as(Role.ADMINISTRATOR, Browser.WIDE);
    administrator.opens("/");
    Page page = administrator.page();
    page.keyboard().press("Tab");
    assertThat(focused(page)).isEqualTo("Skip to the page");
    for (int i = 0; i < 12 && !focused(page).equals("Administration"); i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Enter");
    page.waitForURL("**/administration");
    assertThat(administrator.heading()).isEqualTo("Administration");
  }

  /** By its words, as people do; in the middle of the window, clear of the bar at its foot. */
  private static void choose(Page page, Locator choice) {
    Locator words = page.locator("label[for='" + choice.getAttribute("id") + "']");
    words.evaluate("one => one.scrollIntoView({block: 'center'})");
    words.click();
    assertThat(choice.isChecked()).isTrue();
  }

  private static String focused(Page page) {
    return String.valueOf(page.evaluate("() => document.activeElement.innerText"));
  }

  private void answerEverySection(Visitor auditor) {
    while (!auditor.page().url().endsWith("/overall")) {
      Page page = auditor.page();
      for (Locator yes : page.locator("main input[type=radio][value=yes]").all()) {
        choose(page, yes);
      }
      for (Locator good : page.locator("main input[type=radio][value=good]").all()) {
        choose(page, good);
      }
      for (Locator text : page.locator("main textarea").all()) {
        text.fill("She says it is better since September.");
      }
      String before = page.url();
      page.locator("main form button[type=submit]").last().click();
      page.waitForURL(url -> !url.equals(before));
    }
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }

  private Visitor headWhoMustSee(String concern) {
    for (PersonRow person : people(Role.HEAD_OF_SERVICE)) {
      Visitor head = new Visitor(browser, server.home(), Browser.WIDE);
      head.signsIn(person.email(), DemoServer.PASSWORD);
      if (head.page().locator("main a[href='" + concern + "']").count() > 0) {
        return head;
      }
    }
    throw new AssertionError("No head of service was told");
  }

  private Visitor auditorWithWork(int width) {
    for (PersonRow person : people(Role.AUDITOR)) {
      Visitor auditor = new Visitor(browser, server.home(), width);
      auditor.signsIn(person.email(), DemoServer.PASSWORD);
      auditor.opens("/audits?mine=true&state=to-do");
      if (auditor.page().locator("main a[href^='/audits/']:has(.tl-ref)").count() > 0) {
        return auditor.opens("/");
      }
    }
    throw new AssertionError("No auditor has an audit to do");
  }

  private Visitor as(Role role, int width) {
    return new Visitor(browser, server.home(), width)
        .signsIn(people(role).getFirst().email(), DemoServer.PASSWORD);
  }

  private List<PersonRow> people(Role role) {
    AuthorityId aldermarsh =
        server.part(Organisation.class).authorities().stream()
            .filter(council -> council.code().equals("aldermarsh"))
            .findFirst()
            .orElseThrow()
            .authorityId();
    return server.part(Accounts.class).everybody(aldermarsh).stream()
        .filter(person -> person.role() == role)
        .toList();
  }
}
