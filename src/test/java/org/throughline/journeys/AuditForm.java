package org.throughline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** An audit's form, as its auditor goes through it. */
record AuditForm(Visitor auditor, String audit) {
  /** The first that is to do, opened. */
  static AuditForm first(Visitor auditor) {
    auditor.opens("/audits?mine=true&state=to-do");
    auditor.page().locator("main a[href^='/audits/']:has(.tl-ref)").first().click();
    auditor.page().waitForURL(url -> !url.contains("mine=true"));
    return new AuditForm(auditor, auditor.at());
  }

  /** From the first section to the overall grade, each question well. */
  AuditForm answers() {
    auditor.opens(audit + "/sections/1").looks("section");
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
    return this;
  }

  AuditForm grades(String grade, String reason) {
    auditor.looks("overall");
    choose(auditor.page(), auditor.page().locator("input[name=grade][value=" + grade + "]"));
    auditor.page().locator("textarea[name=reason]").fill(reason);
    auditor.presses("Save and look at the whole");
    auditor.arrives("**" + audit + "#submit");
    auditor.page().locator("input[name=sources][value=statutory-documents]").check();
    auditor.presses("Save what I looked at");
    auditor.arrives("**" + audit);
    return this;
  }

  AuditForm finds(String kind, String text) {
    auditor.page().locator("input[name=kind][value=" + kind + "]").check();
    auditor.page().locator("select[name=theme]").selectOption("voice");
    auditor.page().locator("textarea[name=text]").fill(text);
    auditor.presses("Add the finding");
    auditor.arrives("**" + audit + "#findings");
    return this;
  }

  AuditForm submits() {
    auditor.presses("Submit the audit");
    auditor.arrives("**" + audit);
    assertThat(auditor.text()).doesNotContain("Before it can be submitted");
    return this;
  }

  /** By its words, as people do; in the middle of the window, clear of the bar at its foot. */
  static void choose(Page page, Locator choice) {
    Locator words = page.locator("label[for='" + choice.getAttribute("id") + "']");
    words.evaluate("one => one.scrollIntoView({block: 'center'})");
    words.click();
    assertThat(choice.isChecked()).isTrue();
  }
}
