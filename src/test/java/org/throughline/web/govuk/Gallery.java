package org.throughline.web.govuk;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.web.FormKey;
import org.throughline.web.Frame;
import org.throughline.web.NavLink;
import org.throughline.web.govuk.Stop.Way;

/** Every component once, as pages to be looked at and to be checked by a program. */
final class Gallery {
  private static final List<Choice> YES_NO =
      List.of(
          new Choice("yes", "Yes"),
          new Choice("some", "At some of them"),
          new Choice("no", "No"),
          new Choice("not-applicable", "Does not apply"));
  private static final List<Choice> GRADES =
      List.of(
          new Choice("outstanding", "Outstanding", "The child’s own account leads the work."),
          new Choice("good", "Good", "The child is seen alone, heard, and the plan answers it."),
          new Choice(
              "requires-improvement",
              "Requires improvement",
              "The child is seen, but what was said does not reach the plan."),
          new Choice("inadequate", "Inadequate", "The child was not heard on what mattered."));
  private static final List<Stop> SIGHT =
      List.of(
          new Stop("AM-10911", "child", "/children/1", Way.DONE),
          new Stop("AU-0744", "Requires improvement", "/audits/1", Way.DONE),
          new Stop("Finding", "voice not recorded", null, Way.HERE),
          new Stop("Verified", "not yet", null, Way.AHEAD),
          new Stop("Committee", "10 December", null, Way.AHEAD));
  private static final List<Stop> STEPS =
      List.of(
          new Stop("Assessment", null, "#1", Way.DONE),
          new Stop("The child’s voice", null, "#2", Way.HERE),
          new Stop("Planning", null, "#3", Way.AHEAD),
          new Stop("Overall", null, "#4", Way.AHEAD));

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org");

  /** Each field as it is first met. */
  String forms() {
    return page("Forms", false, fields(List.of()) + buttons());
  }

  /** Each field with something wrong in it. */
  String wrongForms() {
    List<FieldError> errors =
        List.of(
            new FieldError("owner", "Say who owns this"),
            new FieldError("words", "Say what is different for the child"),
            new FieldError("kind", "Choose what it came from"),
            new FieldError("seen", "Say whether the child was seen alone"),
            new FieldError("scopes", "Choose one at least"),
            new FieldError("due", "Write a day that exists"),
            new FieldError("file", "Choose a file"),
            new FieldError("grade", "Choose a grade"));
    return page("Forms", true, one("errorSummary", Map.of("errors", errors)) + fields(errors));
  }

  /** What is in order: threads, lines, tables, chips. */
  String lists() {
    return page(
        "Lists",
        false,
        one("sight", Map.of("stops", SIGHT))
            + one("breadcrumbs", Map.of("crumbs", List.of(new Crumb("Actions", "/actions"))))
            + "<h1>Beads on a line</h1>"
            + one("steps", Map.of("stops", STEPS, "allHref", "/all"))
            + one("chips", Map.of("chips", List.of(new Chip("Team: Three", "?")), "clearHref", "?"))
            + signs()
            + GalleryPieces.text("lists.html")
                .replace("{sort}", one("sortHeader", sort()))
                .replace("{clock}", one("clock", Map.of("used", 26, "allowed", 21)))
                .replace("{early}", one("clock", Map.of("used", 6, "allowed", 21)))
                .replace("{late}", one("state", Map.of("sign", Sign.LATE, "text", "5 days late")))
            + one("pagination", Map.of("shown", "1 to 50 of 412", "first", "?", "next", "?")));
  }

  /** Figures, drawings and the small states. */
  String figures() {
    Content drawing = raw(GalleryPieces.text("drawing.svg"));
    Content table = raw(GalleryPieces.text("table.html"));
    String bar = one("gradeBar", Map.of("counts", new GradeCounts(1, 6, 8, 3)));
    return page(
        "Figures",
        false,
        "<h1>Figures</h1><dl class=\"tl-stats\">"
            + one("stat", Map.of("label", "Good or better", "figure", "41%", "small", "61 of 150."))
            + one("stat", Map.of("label", "Late today", "figure", "38"))
            + "</dl>"
            + one(
                "figure",
                Map.of(
                    "id",
                    "by-quarter",
                    "title",
                    "Each quarter more of the work crosses the line of good",
                    "about",
                    "Share of audits by grade, 150 a quarter.",
                    "drawing",
                    drawing,
                    "table",
                    table,
                    "slim",
                    raw(
                        "<ul class=\"tl-slim\"><li><span>July<b>41%</b></span>"
                            + bar
                            + "</li></ul>")))
            + "<h2>Eighteen audits</h2>"
            + bar
            + "<h2>Nothing here</h2>"
            + one("empty", Map.of("content", raw("<p><b>Nothing of yours is late.</b></p>")))
            + "<h2>Long work</h2>"
            + one("progress", Map.of("done", 2610, "all", 4012)));
  }

  private String fields(List<FieldError> errors) {
    FormKey key = new FormKey(new UUID(0, 1));
    return "<h1>Forms</h1><form method=\"post\" action=\"/forms\">"
        + one("hidden", Map.of("frame", frame("", false), "formKey", key, "version", 3))
        + one("input", field("owner", "Owner", errors, Map.of("hint", "One person.")))
        + one("password", field("secret", "Password", errors, Map.of()))
        + one("textarea", field("words", "What is different for the child?", errors, Map.of()))
        + one("select", field("kind", "Came from", errors, Map.of("choices", YES_NO)))
        + one(
            "radios",
            group(
                "seen",
                "Was the child seen alone?",
                errors,
                Map.of("choices", YES_NO, "inline", true, "question", true, "chosen", "some")))
        + one(
            "checkboxes",
            group(
                "scopes",
                "State",
                errors,
                Map.of("choices", YES_NO, "small", true, "chosen", Set.of("yes", "no"))))
        + one(
            "dateInput",
            group("due", "When is it due?", errors, Map.of("hint", "For example, 27 11 2026")))
        + one("fileUpload", field("file", "Extract", errors, Map.of("multiple", true)))
        + one(
            "gradeChoices",
            group(
                "grade",
                "How good is the work?",
                errors,
                Map.of(
                    "choices",
                    GRADES,
                    "chosen",
                    "good",
                    "last",
                    "inadequate",
                    "lastWhen",
                    "on 6 October")))
        + "</form>";
  }

  private static Map<String, Object> field(
      String name, String label, List<FieldError> errors, Map<String, Object> more) {
    return with(Map.of("name", name, "label", label, "errors", errors), more);
  }

  private static Map<String, Object> group(
      String name, String legend, List<FieldError> errors, Map<String, Object> more) {
    return with(Map.of("name", name, "legend", legend, "errors", errors), more);
  }

  private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
    Map<String, Object> all = new java.util.HashMap<>(some);
    all.putAll(more);
    return all;
  }

  private static Map<String, Object> sort() {
    return Map.of("label", "Due", "href", "?sort=due", "sorted", "descending");
  }

  private String signs() {
    StringBuilder signs = new StringBuilder("<section class=\"tl-section\"><h2>Signs</h2><p>");
    for (String code :
        List.of("outstanding", "good", "requires-improvement", "inadequate", "none")) {
      signs.append(one("grade", Map.of("code", code))).append(' ');
    }
    signs.append("</p><p>");
    for (Sign sign : Sign.values()) {
      signs.append(one("state", Map.of("sign", sign, "text", sign.name()))).append(' ');
    }
    signs.append("</p><p>");
    for (String kind : List.of("plain", "fill", "rust")) {
      signs.append(one("tag", Map.of("text", "Tag", "kind", kind))).append(' ');
    }
    return signs.append("</p></section>").toString();
  }

  private String buttons() {
    return GalleryPieces.text("buttons.html")
        + one("details", Map.of("summary", "What is kept", "content", raw("<p>Everything.</p>")));
  }

  String page(String title, boolean errors, String body) {
    return one("../Frame", Map.of("frame", frame(title, errors), "content", raw(body)));
  }

  private static Frame frame(String title, boolean errors) {
    List<NavLink> places =
        List.of(
            new NavLink("Today", "/", true),
            new NavLink("Audits", "/audits", false),
            new NavLink("Children", "/children", false),
            new NavLink("Insight", "/insight", false));
    return new Frame(
        title,
        "Ruth Okafor",
        "Aldermarsh",
        places,
        false,
        "Saved.",
        "_csrf",
        "token",
        "nonce",
        true,
        "1",
        errors);
  }

  private String one(String component, Map<String, Object> parameters) {
    StringOutput html = new StringOutput();
    String name = component.startsWith("../") ? component.substring(3) : "govuk/" + component;
    templates.render("throughline/web/" + name + ".jte", parameters, html);
    return html.toString();
  }

  private static Content raw(String html) {
    return output -> output.writeContent(html);
  }
}
