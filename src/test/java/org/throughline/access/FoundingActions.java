package org.throughline.access;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.throughline.web.Role;

/**
 * Three actions about one child of the practitioner’s: one open, one closed, and one for which more
 * time is asked.
 */
final class FoundingActions {
  private final Founding of;

  FoundingActions(Founding of) {
    this.of = of;
  }

  void make() {
    String open = raise("low");
    of.places.put("/actions/{id}", open);
    of.places.put("/api/v1/actions/{id}", open);
    closed(raise("medium"));
    asked(raise("high"));
    of.places.put("/action-lists/{id}", of.council.id().value().toString());
  }

  private String raise(String priority) {
    String owner = of.council.as(Role.PRACTITIONER).account().value().toString();
    String body =
        """
        {"what": "Write down what she said.", "priority": "%s", "theme": "voice",
         "anyway": "true", "owner": "%s", "reference": "%s"}
        """
            .formatted(priority, owner, of.place("left"));
    String answer = of.as(Role.HEAD_OF_QUALITY).post("/api/v1/actions", Form.json(body));
    of.places.put("due", JsonPath.read(answer, "$.due"));
    return JsonPath.read(answer, "$.id");
  }

  private void closed(String action) {
    of.as(Role.PRACTITIONER).send("/actions/" + action, "form[action$=/closure]");
    for (String step : List.of("verification", "return")) {
      of.places.put("POST /actions/{id}/" + step, "/actions/" + action + "/" + step);
      of.places.put("POST /api/v1/actions/{id}/" + step, "/api/v1/actions/" + action + "/" + step);
    }
  }

  private void asked(String action) {
    String later = java.time.LocalDate.parse(of.place("due")).plusDays(2).toString();
    String body = "{\"to\": \"%s\", \"reason\": \"She is away.\"}".formatted(later);
    of.as(Role.PRACTITIONER).post("/api/v1/actions/" + action + "/extension", Form.json(body));
    String request =
        of.as(Role.HEAD_OF_SERVICE).id("/actions/" + action, "form[action$=/agreement]");
    of.places.put("/actions/{id}/requests/{request}", request);
    for (String answer : List.of("agreement", "refusal")) {
      String route = "/actions/{id}/requests/{request}/" + answer;
      of.places.put("POST " + route, route.replace("{id}", action).replace("{request}", request));
    }
  }
}
