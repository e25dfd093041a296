package org.throughline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.throughline.Browser;
import org.throughline.kernel.CouncilTime;
import org.throughline.people.PersonRow;
import org.throughline.web.Role;
import org.throughline.web.lists.ReadBack;

/**
 * What follows an Inadequate, until it is known whether it made a difference: each step by whoever
 * takes it, with axe on each page, at a desk and on a phone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClosingTheLoopTest {
  private static final String FOUND = "Nobody asked her about moving school.";
  private static final String FIRST_REASON = "Her own view is missing from every decision.";

  private DemoServer server;
  private Browser browser;
  private Cast cast;

  // What one step leaves to the next.
  private String audit = "";
  private String number = "";
  private String child = "";
  private String team = "";
  private String finding = "";
  private String action = "";

  @BeforeAll
  void open() throws IOException {
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
  void anAuditorHandsInAnInadequate() {
    Visitor auditor = cast.auditorWithWork(Browser.WIDE);
    AuditForm form = AuditForm.first(auditor);
    audit = form.audit();
    form.answers()
        .grades("inadequate", FIRST_REASON)
        .finds("area-for-development", FOUND)
        .submits();
    String[] heading = auditor.heading().split(" of ", 2);
    number = heading[0];
    child = heading[1];
    team = auditor.page().locator("dt:text-matches('^Team') + dd").innerText();
    auditor.looksAtBothWidths("inadequate-submitted");
    assertThat(auditor.text())
        .contains("waits for a second judgement", "Reflective conversation", "No action yet");
    assertThat(auditor.has("a[href$='/moderation']")).as("not of one's own audit").isFalse();
  }

  @Test
  @Order(2)
  void aHeadOfServiceOutsideTheLineGivesTheSecondJudgement() {
    Visitor head = cast.whoFinds(Role.HEAD_OF_SERVICE, "main a[href='" + audit + "/moderation']");
    head.opens(audit + "/moderation").looksAtBothWidths("moderation");
    assertThat(head.text()).contains(FIRST_REASON);
    AuditForm.choose(head.page(), head.page().locator("input[name=grade][value=inadequate]"));
    head.fills("reason", "I read the same record and see the same.");
    head.presses("Give this judgement").isTold("Your judgement is given. The audit is final.");
    head.looks("audit-final");
    assertThat(head.statusOf(audit + "/re-audit")).isEqualTo(200);
    assertThat(head.text()).contains("reads the same child’s record");
  }

  @Test
  @Order(3)
  void theTeamsManagerRecordsTheConversationAndRaisesAnAction() {
    Visitor manager = cast.signedIn(cast.of(Role.TEAM_MANAGER, team), Browser.WIDE);
    manager.looksAtBothWidths("today-team-manager");
    assertThat(manager.has("main a[href='" + audit + "/conversation']")).isTrue();
    manager.opens(audit + "/conversation").looksAtBothWidths("conversation");
    fillsToday(manager, "agreed");
    manager.fills("agreed-with", "The social worker and the auditor");
    manager.presses("Keep this day").isTold("The day is agreed.");
    fillsToday(manager, "day");
    manager.fills("with-whom", "The social worker, the team manager, the auditor");
    manager.fills("learned", "We wrote about her and not with her.");
    manager.fills("will-change", "Each plan begins with what the child says.");
    manager.presses("Record the conversation").isTold("What was learned stands with the audit.");
    manager.looksAtBothWidths("conversation-held");
    raisesAnAction(manager);
  }

  private void raisesAnAction(Visitor manager) {
    Page page = manager.opens(audit).page();
    page.locator("a:has-text('No action yet')").click();
    page.waitForURL("**/findings/**");
    finding = manager.at();
    manager.looksAtBothWidths("finding");
    manager.follows("Raise an action");
    page.waitForURL("**/actions/new**");
    assertThat(manager.text()).contains(FOUND);
    manager.looksAtBothWidths("raise-an-action");
    manager.fills("what", "Ask her about the move and write it into the plan.");
    manager.fills("expected", "A visit record in her words.");
    AuditForm.choose(page, page.locator("input[name=priority][value=high]"));
    page.locator("select[name=owner]").selectOption(owner().accountId().value().toString());
    manager.presses("Raise this action");
    page.locator(".tl-flash, #anyway").first().waitFor();
    if (manager.has("#anyway")) {
      // This child of the demo has an open action on the theme already.
      page.locator("#anyway").check();
      manager.presses("Raise this action");
    }
    manager.isTold("is raised, due on");
    action = manager.at();
    manager.looksAtBothWidths("action");
    manager.opens(audit);
    assertThat(manager.text()).doesNotContain("No action yet").contains(owner().name());
  }

  @Test
  @Order(4)
  void thePractitionerClosesItByKeyboardAlone() {
    Visitor practitioner = cast.signedIn(owner(), Browser.WIDE);
    practitioner.opens("/actions?mine=true").looksAtBothWidths("actions-of-mine");
    practitioner.tabsTo("a[href='" + action + "']").page().keyboard().press("Enter");
    practitioner.arrives("**" + action);
    practitioner.looksAtBothWidths("action-to-close");
    practitioner.tabsTo("#closure-evidence").types("Visit record of today.");
    practitioner.tabsTo("#closure-difference");
    practitioner.tabsTo("#close button").page().keyboard().press("Enter");
    practitioner.page().locator(".tl-err, .tl-errs").first().waitFor();
    assertThat(practitioner.text()).contains("Say what is different for the child.");
    practitioner.looks("action-refused");
    practitioner.tabsTo("#closure-difference").types("She chose the school that she stays at.");
    practitioner.tabsTo("#close button").page().keyboard().press("Enter");
    practitioner.isTold("It is closed. Somebody else checks it now.");
    assertThat(practitioner.has("#check")).as("never one's own").isFalse();
    practitioner.looks("action-closed");
  }

  @Test
  @Order(5)
  void theHeadOfQualityChecksItAndSeesWhatIsOwed() throws IOException {
    Visitor head = cast.as(Role.HEAD_OF_QUALITY, Browser.WIDE);
    head.opens(action).looksAtBothWidths("action-to-check");
    assertThat(head.text()).contains("She chose the school that she stays at.");
    head.page().locator("#check-reason").fill("Her words stand in the visit record.");
    head.presses("It is done: verify").isTold("It is verified.");
    head.looks("action-verified");
    head.opens("/actions?state=verified&child=" + child);
    assertThat(head.has("main a[href='" + action + "']")).isTrue();
    head.opens("/actions?state=overdue").looksAtBothWidths("actions-overdue");
    int shown = head.page().locator("main tbody tr").count();
    assertThat(shown).isPositive();
    Download file =
        head.page().waitForDownload(() -> head.page().locator("a[href^='/actions.xlsx']").click());
    List<List<Object>> rows = ReadBack.xlsx(Files.readAllBytes(file.path()), 0);
    assertThat(rows).as("a heading and at least what the page shows").hasSizeGreaterThan(shown);
    assertThat(rows.getFirst()).contains("Action", "Owner", "Due");
    head.opens("/re-audits").looksAtBothWidths("re-audits");
    assertThat(head.page().locator("main tbody tr").count()).isPositive();
    head.opens("/re-audits?state=done").looks("re-audits-done");
  }

  @Test
  @Order(6)
  void whoeverReadsTheRecordAgainDoesNotMeetTheFirstAudit() {
    Visitor head = cast.as(Role.HEAD_OF_QUALITY, Browser.WIDE);
    head.opens(audit + "/re-audit").looksAtBothWidths("re-audit");
    String name = head.text().replaceAll("(?s).*\\d{4}\\. (.+?) reads the same.*", "$1");
    Visitor reader = cast.signedIn(cast.named(name), Browser.WIDE);
    reader.looks("today-re-auditor");
    assertThat(reader.text()).doesNotContain(number);
    reader.opens("/audits?mine=true&state=to-do");
    reader.page().locator("main tr:has-text('" + child + "') a[href^='/audits/']").first().click();
    reader.page().waitForURL(url -> !url.contains("mine=true"));
    assertThat(reader.at()).isNotEqualTo(audit);
    reader.looksAtBothWidths("re-audit-to-do");
    assertThat(reader.text()).contains("Re-audit").doesNotContain(number, FIRST_REASON, FOUND);
    for (String first : List.of(audit, audit + "/conversation", finding, action)) {
      assertThat(reader.statusOf(first)).as(first).isEqualTo(404);
    }
  }

  private static void fillsToday(Visitor visitor, String field) {
    LocalDate today = LocalDate.now(CouncilTime.LONDON);
    visitor.fills(field + "-day", String.valueOf(today.getDayOfMonth()));
    visitor.fills(field + "-month", String.valueOf(today.getMonthValue()));
    visitor.fills(field + "-year", String.valueOf(today.getYear()));
  }

  /** Of the child’s team; not the same as the child’s own worker. */
  private PersonRow owner() {
    return cast.of(Role.PRACTITIONER, team);
  }
}
