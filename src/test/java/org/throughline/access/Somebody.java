package org.throughline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.throughline.Words;
import org.throughline.web.Viewer;

/** Somebody who opens pages and sends the forms that stand on them. */
record Somebody(Asking asking, Viewer viewer) {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  Document page(String address) {
    return Jsoup.parse(text(address));
  }

  /** What is answered, which must be the thing asked for. */
  String text(String address) {
    MockHttpServletResponse response = asking.ask("GET", address, viewer, Form.EMPTY);
    assertThat(response.getStatus()).as(address + ": " + body(response)).isEqualTo(200);
    return body(response);
  }

  /** The last id in the address that the first such link or form of a page leads to. */
  String id(String address, String css) {
    Element element = page(address).selectFirst(css);
    assertThat(element).as(css + " on " + address).isNotNull();
    String leads = element.attr("href") + element.attr("action");
    return ID.matcher(leads).results().toList().getLast().group();
  }

  /** Fills in a form that stands on a page, sends it and answers where that leads. */
  String send(String address, String css, String... typed) {
    Element form = page(address).selectFirst(css);
    assertThat(form).as(css + " on " + address).isNotNull();
    Map<String, String> fields = filledIn(form);
    for (int i = 0; i < typed.length; i += 2) {
      fields.put(typed[i], typed[i + 1]);
    }
    return post(form.attr("action"), Form.of(fields));
  }

  /** The version that the form of this page was made from. */
  String version(String address) {
    Element field =
        page(address)
            .selectFirst(
                "form[data-autosave] input[name=version], [action$=/submission] [name=version]");
    return Objects.requireNonNull(field, address).val();
  }

  String post(String address, Form form) {
    MockHttpServletResponse response = asking.ask("POST", address, viewer, form);
    assertThat(Verdict.of(response)).as(address + ": " + body(response)).isEqualTo(Verdict.DONE);
    String location = response.getHeader("Location");
    return location == null ? body(response) : location;
  }

  /** Every field says something: a kept value, the choice a good answer takes, or some words. */
  static Map<String, String> filledIn(Element form) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element field : form.select("input:not([type=radio],[type=checkbox],[type=file])")) {
      boolean empty = field.val().isEmpty() && field.attr("type").isEmpty();
      fields.put(field.attr("name"), empty ? "It can be seen." : field.val());
    }
    form.select("textarea").forEach(area -> fields.put(area.attr("name"), "It can be seen."));
    for (Element choice : form.select("input[type=radio]")) {
      String name = choice.attr("name");
      boolean good = choice.val().equals("good") || choice.val().equals("yes");
      if (good || !fields.containsKey(name)) {
        fields.put(name, choice.val());
      }
    }
    for (Element choice : form.select("select")) {
      fields.put(choice.attr("name"), Objects.requireNonNull(choice.select("option").last()).val());
    }
    fields.remove("_csrf");
    return fields;
  }

  static String body(MockHttpServletResponse response) {
    return Words.of(response.getContentAsByteArray());
  }
}
