package org.throughline.web.govuk;

import static org.throughline.web.govuk.Parts.content;
import static org.throughline.web.govuk.Parts.page;
import static org.throughline.web.govuk.Parts.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each part once, as it would stand in a page, with invented words. */
final class Gallery {
  private static final List<GradeCount> GRADES =
      List.of(
          new GradeCount("outstanding", "Outstanding", 1),
          new GradeCount("good", "Good", 6),
          new GradeCount("requires-improvement", "Requires improvement", 8),
          new GradeCount("inadequate", "Inadequate", 3),
          new GradeCount("not-graded", "Not graded", 2));
  private static final List<FieldError> WRONG =
      List.of(
          new FieldError("wrong", "Say what is different for the child"),
          new FieldError("wrong-day", "Enter the day of the visit"),
          new FieldError("wrong-choice", "Say whether the child was seen alone"),
          new FieldError("wrong-grade", "Choose a grade"),
          new FieldError("wrong-file", "Choose a workbook"));

  private Gallery() {}

  static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("fields", page("Fields", false, "<h1>Fields</h1><form>", fields(), "</form>"));
    pages.put("wrong", page("Fields", true, "<h1>Fields</h1><form>", wrong(), "</form>"));
    pages.put("lists", page("Lists", false, sight(), "<h1>Lists</h1>", lists()));
    pages.put("figures", page("Figures", false, "<h1>Figures</h1>", figures()));
    return pages;
  }

  private static String fields() {
    return String.join(
        "\n",
        part("input", Map.of("name", "evidence", "label", "Evidence", "hint", "Point to it.")),
        part("input", Map.of("name", "year", "label", "Year", "width", "4", "value", "2026")),
        part("textarea", Map.of("name", "said", "label", "What was said?", "kind", "q")),
        part(
            "select",
            Map.of(
                "name",
                "source",
                "label",
                "Came from",
                "value",
                "audit",
                "options",
                List.of(new Option("", "Anywhere"), new Option("audit", "Audit")))),
        part(
            "radios",
            Map.of(
                "name",
                "alone",
                "legend",
                "Was the child seen alone?",
                "kind",
                "q",
                "value",
                "no",
                "inline",
                true,
                "choices",
                yesOrNo(),
                "hint",
                "There were four visits.")),
        part(
            "checkboxes",
            Map.of(
                "name",
                "sources",
                "legend",
                "What was read?",
                "values",
                List.of("yes"),
                "choices",
                List.of(
                    new Choice("yes", "Statutory documents", "Plans and reviews"),
                    new Choice("other", "Other records")))),
        part(
            "checkboxes",
            Map.of("name", "small", "legend", "State", "small", true, "choices", yesOrNo())),
        part("gradeChoices", grades("grade", "good")),
        part("dateInput", Map.of("name", "seen", "legend", "When was the child seen?")),
        part("fileUpload", Map.of("name", "file", "label", "The workbook", "accept", ".xlsx")),
        "<div class=\"tl-dock\">",
        part("saved", Map.of("says", "Saved at 10:42. You can leave and come back.")),
        "<div class=\"tl-btns tl-push\">",
        part("button", Map.of("label", "Add a finding", "kind", "2", "type", "button")),
        part("button", Map.of("label", "Next: Planning")),
        part("button", Map.of("label", "Not now", "kind", "bare", "href", "/")),
        "</div></div>");
  }

  private static String wrong() {
    return String.join(
        "\n",
        part("errorSummary", Map.of("errors", WRONG)),
        part(
            "textarea",
            Map.of(
                "name",
                "wrong",
                "label",
                "What is different?",
                "hint",
                "One or two sentences.",
                "errors",
                WRONG)),
        part("dateInput", Map.of("name", "wrong-day", "legend", "When?", "errors", WRONG)),
        part(
            "radios",
            Map.of(
                "name",
                "wrong-choice",
                "legend",
                "Seen alone?",
                "choices",
                yesOrNo(),
                "errors",
                WRONG)),
        part("gradeChoices", grades("wrong-grade", "")),
        part("fileUpload", Map.of("name", "wrong-file", "label", "The workbook", "errors", WRONG)),
        part("button", Map.of("label", "Close and send to be checked")));
  }

  private static Map<String, Object> grades(String name, String value) {
    List<GradeChoice> rows =
        GRADES.subList(0, 4).stream()
            .map(each -> new GradeChoice(each.code(), each.word(), "What it means of the work."))
            .toList();
    return Map.of(
        "name",
        name,
        "legend",
        "How good is the work?",
        "grades",
        rows,
        "value",
        value,
        "errors",
        WRONG);
  }

  private static List<Choice> yesOrNo() {
    return List.of(new Choice("yes", "Yes"), new Choice("no", "No"));
  }

  private static String sight() {
    return part(
        "sight",
        Map.of(
            "stops",
            List.of(
                new Stop("AM-10911", "child", "/children/1", Bead.KNOWN),
                new Stop("AU-0744", "Requires improvement", "/audits/1", Bead.DONE),
                new Stop("AC-2187", "you are here", null, Bead.HERE),
                new Stop("Committee", "10 December", null, Bead.AHEAD))));
  }

  private static String lists() {
    return String.join(
        "\n",
        part("breadcrumbs", Map.of("crumbs", List.of(new Crumb("Audits", "/audits")))),
        part(
            "steps",
            Map.of(
                "steps",
                List.of(
                    new Step("Assessment", "/1", Bead.DONE),
                    new Step("The child’s voice", "/2", Bead.HERE),
                    new Step("Planning", "/3", Bead.AHEAD)))),
        part(
            "chips",
            Map.of("chips", List.of(new Chip("Team: Safeguarding 3", "/audits")), "clear", "/")),
        part(
            "thread",
            Map.of(
                "content",
                content(
                    item(Bead.LATE),
                    item(Bead.ASKS),
                    item(Bead.DONE),
                    item(Bead.KNOWN),
                    item(Bead.AHEAD)))),
        part("scroll", Map.of("label", "Actions", "content", content(table()))),
        part("pagination", Map.of("says", "51 to 100 of 4,012", "previous", "/1", "next", "/3")),
        "<div class=\"tl-two\"><section>",
        part(
            "summaryList",
            Map.of(
                "facts",
                List.of(
                    new Fact("Team", "Safeguarding 3"),
                    new Fact("Last audit", "AU-0744", "/audits/1")),
                "content",
                content(
                    part(
                        "fact",
                        Map.of("name", "Due", "content", content("24 November", clock())))))),
        "</section><section>",
        part("note", Map.of("content", content("<p>One more visit, please.</p>"))),
        part("tag", Map.of("label", "Rehearsal")),
        part("tag", Map.of("label", "Restricted", "kind", "rust")),
        part("details", Map.of("summary", "Why", "content", content("<p>Because.</p>"))),
        part("empty", Map.of("says", "Nothing of yours is late.")),
        part("progress", Map.of("done", 2610, "whole", 4012, "says", "2,610 of 4,012 children.")),
        "</section></div>");
  }

  private static String item(Bead bead) {
    return part(
        "threadItem",
        Map.of(
            "bead",
            bead,
            "what",
            "Agree a plan with the placement team",
            "href",
            "/audits/1",
            "over",
            "1 October, Helen Marsh-Lowe",
            "meta",
            "AC-2219 for AM-10377.",
            "said",
            "He is seen every ten working days.",
            "due",
            content(clock(), "<span class=\"tl-late\">5 working days late</span>")));
  }

  private static String clock() {
    return part("clock", Map.of("clock", new Clock(26, 21)));
  }

  private static String table() {
    StringBuilder rows = new StringBuilder();
    for (Sign sign : Sign.values()) {
      rows.append(
              "<tr><td><a class=\"what\" href=\"/audits/1\">AU-0744</a></td><td data-l=\"Days:\" class=\"num\">12</td><td>")
          .append(part("state", Map.of("sign", sign, "label", "As it stands")))
          .append("</td></tr>");
    }
    return "<table class=\"tl-reg\"><thead><tr>"
        + part("sortHeader", Map.of("label", "Audit", "href", "/a"))
        + part(
            "sortHeader",
            Map.of("label", "Days", "href", "/d", "number", true, "sorted", Sorted.DOWN))
        + "<th scope=\"col\">State</th></tr></thead><tbody>"
        + rows
        + "</tbody></table>";
  }

  private static String figures() {
    String bar = part("gradeBar", Map.of("counts", GRADES, "label", "18 audits by grade"));
    String drawing =
        "<svg class=\"mid\" viewBox=\"0 0 740 40\" role=\"img\" aria-label=\"Shares\">"
            + "<rect class=\"c-grade c-grade--inadequate\" x=\"0\" y=\"4\" width=\"160\" height=\"30\"/>"
            + "<rect class=\"c-grade c-grade--requires-improvement\" x=\"162\" y=\"4\" width=\"220\" height=\"30\"/>"
            + "<rect class=\"c-plate c-plate--inadequate\" x=\"56\" y=\"9\" width=\"48\" height=\"20\"/>"
            + "<text class=\"c-w\" x=\"80\" y=\"25\" text-anchor=\"middle\">14%</text>"
            + "<rect class=\"c-grade c-grade--good\" x=\"386\" y=\"4\" width=\"200\" height=\"30\"/>"
            + "<rect class=\"c-grade c-grade--outstanding\" x=\"588\" y=\"4\" width=\"40\" height=\"30\"/>"
            + "<path class=\"c-good-line\" d=\"M384 0V40\"/></svg>";
    return String.join(
        "\n",
        "<dl class=\"tl-stats\">",
        part("stat", Map.of("name", "Good or better", "figure", "41%", "under", "61 of 150.")),
        part("stat", Map.of("name", "Inadequate", "figure", "14%", "href", "/audits")),
        "</dl>",
        part(
            "figure",
            Map.of(
                "id",
                "grades",
                "title",
                "More of the work crosses the line of good",
                "says",
                "Share of audits by grade, 150 audits a quarter.",
                "chart",
                content(drawing),
                "slim",
                content(bar),
                "table",
                content(table()),
                "open",
                true)),
        "<div class=\"tl-split\"><div></div><aside aria-label=\"Grades\">",
        bar,
        part("gradeFigures", Map.of("counts", GRADES)),
        "</aside></div>",
        part("flash", Map.of("message", "Sent to be checked.")));
  }
}
