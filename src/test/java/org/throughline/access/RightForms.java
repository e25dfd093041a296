package org.throughline.access;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Role;

/** For each change of the product, what somebody sends who knows what they are doing. */
final class RightForms {
  private static final String SEED = "5e".repeat(32);
  private static final String QUALITY = Founding.email("test.head.of.quality");

  private final Founding of;
  private final Map<Route, Form> forms = new HashMap<>();

  RightForms(Founding of) {
    this.of = of;
  }

  Map<Route, Form> all() {
    signingIn();
    own();
    administration();
    register();
    programme();
    draws();
    auditing();
    moderation();
    followUp();
    spreadsheets();
    new RightActions(of, forms).put();
    return forms;
  }

  private void put(String address, String... fields) {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      all.put(fields[i], fields[i + 1]);
    }
    forms.put(new Route("POST", address), Form.of(all));
  }

  private void signingIn() {
    String email = Founding.email(of.marker.toLowerCase(Locale.ROOT) + ".leaving");
    put("/sign-in", "email", email, "password", Founding.PASSWORD);
    put("/sign-out");
    put(
        "/first-administrator",
        "code",
        "guessed",
        "council",
        "Elsewhere",
        "authorityCode",
        "elsewhere",
        "name",
        "Somebody",
        "email",
        "somebody@test.example",
        "password",
        "another long one");
  }

  private void own() {
    put("/me/password", "presentPassword", Founding.PASSWORD, "newPassword", "another long one");
    put("/me/tokens", "name", "For the reports", "scopes", "read", "days", "30");
    put("/me/tokens/{id}/end");
    put("/me/sign-out-everywhere");
  }

  private void administration() {
    String root = of.council.root().toString();
    String restrictions = "/administration/restrictions";
    put("/administration/people", "name", "New Person", "email", Founding.email("new"));
    put("/people/{id}/roles", "role", "auditor", "node", root);
    put("/people/{id}/roles/end", "role", "read-only", "node", root);
    put("/people/{id}/password", "password", "another long one");
    put("/people/{id}/end");
    put("/administration/organisation", "parent", root, "kind", "service", "name", "Early Help");
    put("/administration/organisation/{id}/name", "name", "Permanence East");
    put("/administration/case-link", "pattern", "https://cases.test.example/{reference}");
    put(
        restrictions,
        "reference",
        of.place("left"),
        "reason",
        "A relative works here.",
        "named",
        QUALITY);
    put(restrictions + "/{id}/names", "named", QUALITY, "was", QUALITY);
    put(restrictions + "/{id}/ending");
    forms.put(Route.read("POST /administration/clock-rules"), Form.of(rule("another-rule")));
    Map<String, String> later = new HashMap<>(rule("another-rule"));
    later.putAll(Map.of("from-day", "1", "from-month", "4", "from-year", "2031"));
    forms.put(
        Route.read("POST /administration/clock-rules/{code}/versions"), Form.of(Map.copyOf(later)));
    forms.put(Route.read("POST /administration/working-days"), Form.of(day("10")));
    put("/administration/working-days/{id}/end");
  }

  private void moderation() {
    String why = "The risk was seen, and acted on late.";
    put("/audits/{id}/moderation", "grade", "good", "reason", why);
    forms.put(
        Route.read("POST /api/v1/audits/{id}/moderation"),
        Form.json("{\"grade\": \"good\", \"reason\": \"%s\"}".formatted(why)));
    put(
        "/audits/grade-policy",
        "ruled-by",
        "director",
        "from-day",
        "1",
        "from-month",
        "4",
        "from-year",
        "2031");
  }

  private void followUp() {
    LocalDate today = LocalDate.now(CouncilTime.LONDON);
    String day = String.valueOf(today.getDayOfMonth());
    String month = String.valueOf(today.getMonthValue());
    String year = String.valueOf(today.getYear());
    put(
        "/audits/{id}/conversation-arrangement",
        "agreed-day",
        day,
        "agreed-month",
        month,
        "agreed-year",
        year,
        "agreed-with",
        "The team");
    put(
        "/audits/{id}/conversation",
        "day-day",
        day,
        "day-month",
        month,
        "day-year",
        year,
        "with-whom",
        "The team",
        "learned",
        "To look sooner.",
        "will-change",
        "Supervision.");
    put("/audits/{id}/conversation-withdrawal", "reason", "The team is no more.");
    put("/findings/{id}/no-action", "reason", "The plan was changed last week.");
    put("/audits/{id}/dispute", "disagreement", "It stands under another heading.");
    put("/audits/{id}/ruling", "grade", "good", "reason", "It is there.");
    put("/children-of-concern/{id}/sign-off", "words", "He is seen each week.");
    put("/audits/{id}/re-audit", "reason", "The plan has changed.");
    put(
        "/audits/{id}/re-audit-allocation",
        "auditor",
        of.secondAuditor.account().value().toString(),
        "reason",
        "Nobody had it.");
  }

  static Map<String, String> rule(String code) {
    return Map.of(
        "code", code,
        "name", "A rule of our own",
        "starts", "It begins",
        "stops", "It ends",
        "amount", "3",
        "unit", "weeks",
        "direction", "forward",
        "citation", "Our own framework");
  }

  /** A working day of July 2030, which is to be off. */
  static Map<String, String> day(String number) {
    return Map.of(
        "day-day", number,
        "day-month", "7",
        "day-year", "2030",
        "kind", "added",
        "name", "A day of thanks");
  }

  private void register() {
    Form sent = Form.of(Map.of()).with(Founding.file(of.marker));
    forms.put(Route.read("POST /extracts"), sent);
    forms.put(Route.read("POST /api/v1/extracts"), sent);
    put("/extracts/held/{id}/acceptance");
    put("/extracts/held/{id}/withdrawal");
    put("/extracts/{id}/undo");
    put("/api/v1/extracts/{id}/undo");
    Element unknown =
        of.as(Role.PERFORMANCE_ANALYST)
            .page("/extracts/unmapped")
            .selectFirst("form[action=/extracts/mappings]");
    Map<String, String> meaning = Somebody.filledIn(Objects.requireNonNull(unknown));
    meaning.remove("formKey");
    forms.put(Route.read("POST /extracts/mappings"), Form.of(meaning));
    put("/extracts/mappings/{id}/end");
  }

  private void spreadsheets() {
    Form sent = Form.of(Map.of("ledger", "test-notes"));
    forms.put(
        Route.read("POST /spreadsheets"), sent.with(FoundingSheets.file("new.csv", "Another")));
    put("/spreadsheets/{id}/columns", "column-0", "words");
    put("/spreadsheets/{id}/reading");
    put("/spreadsheets/{id}/taking-back", "reason", "The wrong year.");
    put("/spreadsheets/{id}/withdrawal");
  }

  private void programme() {
    YearMonth now = Founding.month();
    Element page = of.as(Role.HEAD_OF_QUALITY).page("/audits/programme");
    String tool = Objects.requireNonNull(page.selectFirst("[name=tool]")).select("option").val();
    String later = now.plusYears(3).toString();
    String other = now.getMonthValue() == 3 ? now.minusMonths(1).toString() : next(now);
    put("/cycles", "month", other);
    put("/audits/programmes/{id}/targets", "month", other, "target", "10", "was", "50");
    put(
        "/audits/programmes",
        "name",
        "Another year",
        "firstMonth",
        later,
        "monthlyTarget",
        "5",
        "tool",
        tool);
    put("/audits/auditors/{account}/capacity", "capacity", "7", "was", "5");
    put("/audits/draw-policy", "lookBackMonths", "6", "mostAgeDays", "31");
  }

  private static String next(YearMonth month) {
    return month.plusMonths(1).toString();
  }

  private void draws() {
    String json = "{\"cycle\": \"%s\", \"size\": 1}".formatted(next(Founding.month()));
    forms.put(Route.read("POST /api/v1/draws"), Form.json(json));
    put("/audits/cycles/{id}/draws", "size", "1", "seed", SEED);
    put("/draws/{id}/allocation");
    put(
        "/draws/{id}/replacements",
        "position",
        of.place("/draws/{id}/places/{position}"),
        "reason",
        "record-not-accessible",
        "explanation",
        "It is with the court.");
    put("/replacement-requests/{id}/approval");
    put("/replacement-requests/{id}/refusal", "why", "It can be read after all.");
    String account = of.secondAuditor.account().value().toString();
    put("/audits/{audit}/allocation", "auditor", account, "moving", "Leave.");
  }

  private void auditing() {
    Somebody auditor = of.as(Role.AUDITOR);
    String ready = "/audits/" + of.place("ready");
    String section = auditor.version(ready + "/sections/1");
    String overall = auditor.version(ready + "/overall");
    put("/audits/{id}/sections/{position}", "version", section);
    put("/audits/{id}/sections/{position}/autosave", "version", section);
    put("/audits/{id}/overall", "version", overall, "grade", "good", "reason", "It can be seen.");
    put("/audits/{id}/overall/autosave", "version", overall, "grade", "good", "reason", "Seen.");
    put("/audits/{id}/sources", "sources", "statutory-documents");
    put("/audits/{id}/submission", "version", auditor.version(ready));
    String finding = "/audits/{id}/findings";
    String[] said = {"kind", "strength", "theme", "voice", "text", "Seen alone."};
    put(finding, said);
    put(finding + "/{finding}", said);
    put(finding + "/{finding}/withdrawal");
    put(
        "/audits/{id}/replacement-requests",
        "reason",
        "conflict-of-interest",
        "explanation",
        "I know the family.");
    put("/audits/{id}/safety-concerns", "what", "He is alone with the man at weekends.");
    put(
        "/safety-concerns/{id}/responses",
        "done",
        "Rang the school.",
        "status",
        "immediate-action-needed",
        "pointer",
        "");
  }
}
