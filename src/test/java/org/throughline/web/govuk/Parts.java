package org.throughline.web.govuk;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.throughline.web.Frame;
import org.throughline.web.NavLink;

/** Draws one part, or a page of them, as the product would. */
final class Parts {
  static final String NONCE = "gallery";
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org");

  private Parts() {}

  static String part(String name, Map<String, Object> with) {
    return drawn("govuk/" + name, with);
  }

  static Content content(String... parts) {
    return output -> output.writeContent(String.join("\n", parts));
  }

  static String page(String title, boolean errors, String... parts) {
    Frame frame =
        new Frame(
            title,
            "Ruth Okafor",
            "Aldermarsh",
            List.of(
                new NavLink("Today", "/", false),
                new NavLink("Audits", "/audits", true),
                new NavLink("Children", "/children", false),
                new NavLink("Insight", "/insight", false)),
            errors ? null : "Your answers are saved.",
            "_csrf",
            "token",
            NONCE,
            true,
            "test",
            errors);
    return drawn("Frame", Map.of("frame", frame, "content", content(parts)));
  }

  private static String drawn(String name, Map<String, Object> with) {
    StringOutput output = new StringOutput();
    ENGINE.render("throughline/web/" + name + ".jte", with, output);
    return output.toString();
  }
}
