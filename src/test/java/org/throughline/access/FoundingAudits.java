package org.throughline.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.throughline.web.Role;

/** What comes of a council’s draw: audits read and handed in, a replacement, a safety concern. */
final class FoundingAudits {
  private static final List<String> OF_AN_OPEN_AUDIT =
      List.of(
          "GET /audits/{id}/findings/{finding}",
          "GET /audits/{id}/safety-concerns",
          "POST /audits/{id}/findings",
          "POST /audits/{id}/findings/{finding}",
          "POST /audits/{id}/findings/{finding}/withdrawal",
          "POST /audits/{id}/overall",
          "POST /audits/{id}/overall/autosave",
          "POST /audits/{id}/safety-concerns",
          "POST /audits/{id}/sections/{position}",
          "POST /audits/{id}/sections/{position}/autosave",
          "POST /audits/{id}/sources",
          "POST /audits/{id}/submission");

  private final Founding of;

  FoundingAudits(Founding of) {
    this.of = of;
  }

  /** Of the first auditor’s, one is handed in, one is ready to be, and one is not begun. */
  void make() {
    Somebody auditor = of.as(Role.AUDITOR);
    List<String> mine = audits("Test Auditor");
    assertThat(mine).as("audits of the first auditor").hasSizeGreaterThanOrEqualTo(3);
    complete(auditor, mine.get(0));
    auditor.send("/audits/" + mine.get(0), "form[action$=/submission]");
    complete(auditor, mine.get(1));
    of.places.put("/audits/{id}", mine.get(0));
    of.places.put("/api/v1/audits/{id}", mine.get(0));
    of.places.put("/audits/{audit}", mine.get(2));
    String replace = "/audits/{id}/replacement-requests";
    of.places.put("GET " + replace, replace.replace("{id}", mine.get(2)));
    of.places.put("POST " + replace, replace.replace("{id}", mine.get(2)));
    of.places.put("/audits/{id}/sections/{position}", "1");
    ready(auditor, mine.get(1));
    child(mine.get(0));
    giveWay();
    concern(auditor, mine.get(0));
  }

  private List<String> audits(String auditor) {
    String all = of.as(Role.HEAD_OF_QUALITY).text("/api/v1/audits");
    return JsonPath.read(all, "$.items[?(@.auditorName == '%s')].id".formatted(auditor));
  }

  private static void complete(Somebody auditor, String audit) {
    String whole = "/audits/" + audit;
    String next = whole + "/sections/1";
    while (next.contains("/sections/")) {
      next = auditor.send(next, "form[data-autosave]");
    }
    auditor.send(whole, "form[action$=/sources]", "sources", "statutory-documents");
    auditor.send(whole, "form[action$=/findings]", "text", "Seen alone at each visit.");
    auditor.send(whole + "/overall", "form[data-autosave]", "grade", "good");
  }

  private void ready(Somebody auditor, String audit) {
    String finding = auditor.id("/audits/" + audit, "form[action$=/withdrawal]");
    of.places.put("ready", audit);
    of.places.put("/audits/{id}/findings/{finding}", finding);
    for (String route : OF_AN_OPEN_AUDIT) {
      String address = Route.read(route).pattern();
      of.places.put(
          route,
          address.replace("{id}", audit).replace("{finding}", finding).replace("{position}", "1"));
    }
  }

  private void child(String audit) {
    Somebody quality = of.as(Role.HEAD_OF_QUALITY);
    String reference = JsonPath.read(quality.text("/api/v1/audits/" + audit), "$.reference");
    String list = quality.text("/api/v1/children");
    List<String> id =
        JsonPath.read(list, "$.items[?(@.reference == '%s')].id".formatted(reference));
    of.places.put("/api/v1/children/{reference}", reference);
    of.places.put("/children/{id}", id.getFirst());
  }

  /** Asked by a second head of quality, so that any other of those who may can decide. */
  private void giveWay() {
    Somebody quality = new Somebody(of.asking, of.otherQuality);
    String draw = "/draws/" + of.place("/draws/{id}");
    String places = "tr:contains(%s Auditor) a[href*=/places/]".formatted(of.marker);
    List<String> free = quality.page(draw).select(places).eachAttr("href");
    assertThat(free).as("places of the other auditor").hasSizeGreaterThanOrEqualTo(2);
    String request =
        quality.send(free.get(0), "form[action$=/replacements]", "reason", "record-not-accessible");
    of.places.put("/replacement-requests/{id}", Founding.last(request));
    of.places.put("/draws/{id}/places/{position}", Founding.last(free.get(1)));
  }

  private void concern(Somebody auditor, String audit) {
    String raise = "/audits/" + audit + "/safety-concerns";
    auditor.send(raise, "form[action$=/safety-concerns]");
    String concern = of.as(Role.HEAD_OF_SERVICE).id("/", "a[href^=/safety-concerns/]");
    of.places.put("/safety-concerns/{id}", concern);
  }
}
