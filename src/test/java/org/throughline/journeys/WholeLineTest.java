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
  private Cast cast;

  @BeforeAll
  void open() throws Exception {
    server = new DemoServer();
    browser = new Browser();
    cast = new Cast(server, browser);
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
      Visitor analyst = cast.as(Role.PERFORMANCE_ANALYST, width);
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
      Visitor head = cast.as(Role.HEAD_OF_QUALITY, width);
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
    Visitor auditor = cast.auditorWithWork(Browser.WIDE);
    auditor.looks("today-auditor");
    AuditForm form = AuditForm.first(auditor);
    auditor.looks("audit");
    form.answers()
        .grades("good", "The work is steady and the plan moves.")
        .finds("strength", "She was seen alone at each visit.")
        .submits();
    auditor.looks("audit-submitted");
    assertThat(auditor.page().locator("main button").allInnerTexts())
        .doesNotContain("Submit the audit");
  }

  @Test
  @Order(5)
  void aSafetyConcernReachesTheHeadOfServiceAtOnceAndStaysUntilItIsAnswered() {
    Visitor auditor = cast.auditorWithWork(Browser.PHONE);
    String audit = AuditForm.first(auditor).audit();
    auditor.looks("audit");
    auditor.opens(audit + "/sections/3").looks("section");
    auditor.opens(audit + "/safety-concerns").looks("safety");
    auditor.page().locator("textarea[name=what]").fill("No visit for ten weeks; baby not seen.");
    auditor.presses("Tell the head of service now");
    auditor.arrives("**" + audit);
    assertThat(auditor.text()).contains("No visit for ten weeks");
    String concern =
        auditor.page().locator("main a[href^='/safety-concerns/']").first().getAttribute("href");
    Visitor head = cast.whoFinds(Role.HEAD_OF_SERVICE, "main a[href='" + concern + "']");
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
      Visitor administrator = cast.as(Role.ADMINISTRATOR, width);
      administrator.opens("/administration").looks("administration");
      administrator.opens("/administration/people").looks("people");
      administrator.opens("/administration/organisation").looks("organisation");
      administrator.opens("/me").looks("me");
      assertThat(administrator.statusOf("/nothing-here")).isEqualTo(404);
      administrator.looks("not-found");
    }
    Visitor administrator = cast.as(Role.ADMINISTRATOR, Browser.WIDE);
    administrator.opens("/");
    Page page = administrator.page();
    page.keyboard().press("Tab");
    assertThat(administrator.focused()).isEqualTo("Skip to the page");
    for (int i = 0; i < 12 && !administrator.focused().equals("Administration"); i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Enter");
    page.waitForURL("**/administration");
    assertThat(administrator.heading()).isEqualTo("Administration");
  }

  private static Locator.WaitForOptions gone() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
  }
}
