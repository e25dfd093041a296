package org.throughline.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.throughline.RoomTest;
import org.throughline.TestCouncil;
import org.throughline.TestCouncils;
import org.throughline.clocks.running.Sweep;
import org.throughline.kernel.CouncilTime;
import org.throughline.people.Accounts;
import org.throughline.register.children.ChildId;
import org.throughline.spreadsheets.SheetHand;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** The open actions of a council’s own tracker. */
@RoomTest
class TrackerTest {
  private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final String HEADINGS =
      "Ref,Action required,Lead officer,Child ID,Theme,Priority,Date raised,Due Date (original),"
          + "Revised due date,RAG,Status,Success criteria,Source";

  @Autowired SheetHand hand;
  @Autowired TestCouncils councils;
  @Autowired Accounts accounts;
  @Autowired TestActions made;
  @Autowired Sweep sweep;
  @Autowired CouncilTime time;
  private TestCouncil council;
  private Viewer quality;

  @BeforeEach
  void aCouncil() {
    council = councils.found();
    quality = council.as(Role.HEAD_OF_QUALITY);
    made.child(council, "T-1", "Northmere 1");
  }

  private String day(int away) {
    return BRITISH.format(time.today().plusDays(away));
  }

  private String bring(String... rows) throws Exception {
    return hand.bring(quality, "open-actions", "tracker.csv", sheet(rows));
  }

  private static byte[] sheet(String... rows) {
    return SheetHand.csv(HEADINGS + "\r\n" + String.join("\r\n", rows));
  }

  private Document rows(String sheet) throws Exception {
    return hand.page(quality, sheet + "?which=all");
  }

  private List<String> said(String sheet) throws Exception {
    return rows(sheet).select("tbody tr td:last-of-type").eachText();
  }

  private Document action(String sheet) throws Exception {
    String href = rows(sheet).select("tbody a[href^=/actions/]").attr("href");
    return hand.page(quality, href);
  }

  @Test
  void anActionComesInWithItsWholePast() throws Exception {
    String sheet =
        bring(
            "17,Write up the visits,test.practitioner@test.example,T-1,Supervision,H,"
                + "%s,%s,%s,Red,In progress,The visit records,Audits of March"
                    .formatted(day(-200), day(-150), day(-20)));
    Document page = action(sheet);
    assertThat(page.select("h1").text()).isEqualTo("Write up the visits");
    String aside = page.select("aside").text();
    DateTimeFormatter words = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    assertThat(aside)
        .contains("Owner Test Practitioner")
        .contains("Due " + words.format(time.today().plusDays(-20)))
        .contains("First due " + words.format(time.today().plusDays(-150)) + " Moved once")
        .contains("T-1", "Came from Audits of March", "Brought in by Test Head of quality")
        .contains("Raised " + words.format(time.today().plusDays(-200)) + " Brought in by");
    assertThat(page.select(".tl-thread").text())
        .contains("From “tracker.csv”, row 2", "As brought in from “tracker.csv”, row 2");
    assertThat(page.text()).contains("working days late", "The visit records", "High priority");
    assertThat(page.select("aside a[href=" + sheet + "]").text()).isEqualTo("Audits of March");
    Document register = hand.page(quality, "/actions?source=spreadsheet");
    assertThat(register.select("tbody tr")).hasSize(1);
  }

  @Test
  void whatIsOverdueTellsNobodyOfItsPastAndOwnersAreToldOnce() throws Exception {
    bring(
        "1,One,Test Practitioner,T-1,,High,%s,%s,,,Open,,".formatted(day(-300), day(-290)),
        "2,Two,\"practitioner, TEST\",,,High,%s,%s,,,Overdue,,".formatted(day(-300), day(-290)),
        "3,Three,Test Practitioner,,,Low,,,,,,,");
    int swept = sweep.sweep(council.id(), time.now());
    assertThat(swept).as("no step of a ladder lies before it came").isZero();
    String today = hand.page(council.as(Role.PRACTITIONER), "/").text();
    assertThat(today).containsOnlyOnce("Actions of yours came in from a spreadsheet");
    assertThat(hand.page(quality, "/actions").select("tbody tr")).hasSize(3);
  }

  @Test
  void whereNoDayIsSaidThePrioritysOwnTimeLimitCounts() throws Exception {
    String sheet = bring("1,One,Test Practitioner,,,Medium,%s,,,,,,".formatted(day(-7)));
    Document page = action(sheet);
    assertThat(page.select("aside").text()).contains("Not moved").doesNotContain("Moved once");
    assertThat(page.text()).contains("left");
  }

  @Test
  void eachRowThatCannotComeInSaysWhy() throws Exception {
    ChildId hidden = made.child(council, "T-2", "Northmere 1");
    made.restrict(council.as(Role.ADMINISTRATOR), hidden);
    councils.person(council.id(), "Ann Twice", Role.AUDITOR, council.root());
    accounts.add(council.id(), "other.ann@test.example", "Ann Twice", null);
    String sheet =
        bring(
            ",No owner,,,,,,,,,,,",
            ",Nobody,Grace Hopper,,,,,,,,,,",
            ",Two of them,Ann Twice,,,,,,,,,,",
            ",No child,Test Practitioner,T-404,,,,,,,,,",
            ",Restricted,Test Practitioner,T-2,,,,,,,,,",
            ",Theme,Test Practitioner,,Weather,,,,,,,,",
            ",Priority,Test Practitioner,,,Soon,,,,,,,",
            ",Closed,Test Practitioner,,,,,,,,Closed,,",
            ",Unsure,Test Practitioner,,,,,,,,Blue,,",
            ",American,Test Practitioner,,,,,10/19/2026,,,,,",
            ",Backwards,Test Practitioner,,,,%s,%s,,,,,".formatted(day(-3), day(-9)),
            ",Sooner,Test Practitioner,,,,,%s,%s,,,,".formatted(day(9), day(3)),
            ",Future,Test Practitioner,,,,%s,,,,,,".formatted(day(3)),
            "Total,,,,,,,,,13,,,");
    assertThat(said(sheet))
        .containsExactly(
            "It has no owner.",
            "Nobody of the name or e-mail address “Grace Hopper” has an account here.",
            "Two people here are called “Ann Twice”. Write the e-mail address.",
            "There is no child “T-404” in the register, as far as you may see it.",
            "There is no child “T-2” in the register, as far as you may see it.",
            Objects.requireNonNull(themes()),
            "“Priority” says “Soon”. It is one of: Immediate, High, Medium, Low.",
            "It is closed already: only open actions come in.",
            "“Status” says “Blue”. Write Open or Closed.",
            "“Due Date (original)” (H11) says “10/19/2026”, which is no date. Write the day first,"
                + " like 31/10/2026.",
            "It was due before it was raised: look at “Date raised” and “Due Date (original)”.",
            "“Revised due date” lies before “Due Date (original)”.",
            "“Date raised” lies in the future.",
            "There is nothing in “Action required” (B15).");
    assertThat(hand.page(quality, "/actions").select("tbody tr")).isEmpty();
    assertThat(hand.page(quality, "/actions?state=any").text()).doesNotContain("AC-0001");
  }

  private String themes() throws Exception {
    String first = "“Weather” is not a theme. The themes are: ";
    Document form = hand.page(quality, "/actions/new");
    List<String> labels = form.select("#theme option").eachText();
    return first + String.join(", ", labels.subList(1, labels.size())) + ".";
  }

  @Test
  void actionsWithoutAKnownOwnerGoToWhomTheHeadOfQualitySays() throws Exception {
    String sheet =
        hand.sent(
            quality,
            "open-actions",
            "tracker.csv",
            sheet("1,One,Grace Hopper,,,,,,,,,,", "2,Two,,,,,,,,,,,"));
    String manager = council.as(Role.TEAM_MANAGER).account().value().toString();
    hand.read(quality, sheet, Map.of("answer-owner-not-found", manager));
    assertThat(said(sheet))
        .containsExactly(
            "Its owner in the sheet, “Grace Hopper”, has no account here.",
            "It had no owner in the sheet.");
    assertThat(action(sheet).select("aside").text()).contains("Owner Test Team manager");
  }

  @Test
  void aRowThatStandsComesInOnceFromWhateverFile() throws Exception {
    String row = "1,One,Test Practitioner,T-1,,,%s,%s,,,,,".formatted(day(-9), day(9));
    String first = bring(row, row);
    assertThat(said(first).getLast())
        .isEqualTo("It was brought in already as AC-0001, from row 2 of “tracker.csv”.");
    String later =
        hand.bring(quality, "open-actions", "later.csv", sheet(row + "x", "2" + row.substring(1)));
    assertThat(said(later).getFirst()).startsWith("It was brought in already as AC-0001");
    assertThat(rows(later).select("tbody a").eachText()).containsExactly("AC-0002");
    Viewer elsewhere = councils.found().as(Role.HEAD_OF_QUALITY);
    assertThat(hand.look(elsewhere, first).getStatus()).isEqualTo(404);
  }

  @Test
  void allOfItIsTakenBackUnlessSomethingWasWorkedOn() throws Exception {
    String row = "1,One,Test Practitioner,T-1,,,%s,%s,,,,,".formatted(day(-9), day(9));
    String mine = "2,Mine,Test Head of quality,,,,,,,,,,";
    String sheet = bring(row, mine);
    Map<String, String> reason = Map.of("reason", "The wrong year.");
    assertThat(hand.post(quality, sheet + "/taking-back", reason).getStatus()).isEqualTo(303);
    assertThat(hand.page(quality, "/actions").select("tbody tr")).isEmpty();
    Document page = action(sheet);
    assertThat(page.text()).contains("Withdrawn", "The wrong year.");
    String again = bring(row, mine);
    assertThat(rows(again).select("tbody a").eachText()).containsExactly("AC-0003", "AC-0004");
    String path = rows(again).select("tbody a").attr("href");
    Document own = hand.page(council.as(Role.PRACTITIONER), path);
    String version = Objects.requireNonNull(own.selectFirst("input[name=version]")).val();
    Map<String, String> closing =
        Map.of("version", version, "evidence", "A record.", "difference", "Heard.");
    assertThat(hand.post(council.as(Role.PRACTITIONER), path + "/closure", closing).getStatus())
        .isEqualTo(303);
    MockHttpServletResponse late = hand.post(quality, again + "/taking-back", reason);
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(Jsoup.parse(late.getContentAsString()).select("[data-errors]").text())
        .contains("AC-0003 was worked on since, so nothing was taken back.");
    assertThat(hand.page(quality, "/actions?state=any&source=spreadsheet").text())
        .contains("AC-0004");
  }

  @Test
  void aCouncilsOwnWorkbookIsUnderstood() throws Exception {
    String sheet = hand.sent(quality, "open-actions", "Action Tracker.xlsx", workbook());
    Map<String, String> understood = hand.understood(quality, sheet);
    assertThat(understood)
        .containsEntry("column-0", "reference")
        .containsEntry("column-1", "action")
        .containsEntry("column-2", "owner")
        .containsEntry("column-3", "first-due")
        .containsEntry("column-4", "due-now")
        .containsEntry("column-5", "")
        .containsEntry("column-6", "status");
    hand.read(quality, sheet, Map.of());
    assertThat(rows(sheet).select("tbody a").eachText()).hasSize(2);
    assertThat(said(sheet).getLast()).contains("There is nothing in “Action”");
    assertThat(action(sheet).select("aside").text()).contains("Moved once");
  }

  /** Title rows, headings in two rows, real dates, typed dates, blanks between, and totals. */
  private byte[] workbook() throws Exception {
    LocalDate today = time.today();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Tracker");
      sheet.value(0, 0, "QA ACTION TRACKER – OFFICIAL SENSITIVE");
      sheet.value(2, 3, "Due date");
      sheet.range(2, 3, 2, 4).merge();
      String[] headings = {"Ref", "Action", "Owner", "(original)", "(revised)", "RAG", "Status"};
      for (int i = 0; i < headings.length; i++) {
        sheet.value(3, i, headings[i]);
      }
      sheet.value(4, 0, 1);
      sheet.value(4, 1, "Write up\nthe visits");
      sheet.value(4, 2, "Practitioner, Test");
      sheet.value(4, 3, today.minusDays(40));
      sheet.style(4, 3).format("dd/mm/yyyy").set();
      sheet.value(4, 4, today.plusDays(5));
      sheet.style(4, 4).format("dd/mm/yyyy").set();
      sheet.value(4, 6, "Open");
      sheet.value(6, 0, 2);
      sheet.value(6, 1, "Agree the plan");
      sheet.value(6, 2, "test.team.manager@test.example");
      sheet.value(6, 3, DateTimeFormatter.ofPattern("dd.MM.yy").format(today.plusDays(9)));
      sheet.value(9, 0, "Total");
      sheet.value(9, 6, "2");
    }
    return bytes.toByteArray();
  }

  @Test
  void theTemplateIsWhatItSays() throws Exception {
    MockHttpServletResponse csv = hand.look(quality, "/spreadsheets/templates/open-actions.csv");
    assertThat(csv.getContentAsString(StandardCharsets.UTF_8))
        .startsWith("\ufeffAction,Owner,Child reference,Theme,Priority,Raised on,First due date");
    assertThat(hand.page(quality, "/actions").select("a[href^=/spreadsheets]").text())
        .isEqualTo("Bring in from a spreadsheet");
    assertThat(hand.page(council.as(Role.DIRECTOR), "/actions").select("a[href^=/spreadsheets]"))
        .isEmpty();
  }
}
