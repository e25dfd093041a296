package org.throughline.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** For each change of an action, what somebody sends who knows what they are doing. */
final class RightActions {
  private final Founding of;
  private final Map<Route, Form> forms;

  RightActions(Founding of, Map<Route, Form> forms) {
    this.of = of;
    this.forms = forms;
  }

  void put() {
    LocalDate later = LocalDate.parse(of.place("due")).plusMonths(2);
    String another = of.secondAuditor.account().value().toString();
    String[] raised = {"what", "Sign the records.", "priority", "low", "owner", another};
    put("/actions", raised);
    put("/actions/{id}/closure", "evidence", "A record.", "difference", "Heard.", "version", "1");
    put("/actions/{id}/verification", "reason", "I read it.", "version", "2");
    put("/actions/{id}/return", "reason", "Not yet.", "version", "2");
    put(
        "/actions/{id}/extension",
        "to-day",
        String.valueOf(later.getDayOfMonth()),
        "to-month",
        String.valueOf(later.getMonthValue()),
        "to-year",
        String.valueOf(later.getYear()),
        "reason",
        "She is away.",
        "version",
        "1");
    put("/actions/{id}/withdrawal", "reason", "Raised twice.", "version", "1");
    put("/actions/{id}/handover", "newOwner", another, "reason", "Leave.", "version", "1");
    put(
        "/actions/{id}/risk-statuses",
        "status",
        "not-reviewed",
        "note",
        "Nobody was at home.",
        "pointer",
        "");
    put("/actions/{id}/requests/{request}/agreement");
    put("/actions/{id}/requests/{request}/refusal", "reason", "It cannot wait.");
    put(
        "/actions/risk-policy",
        "days",
        "10",
        "from-day",
        "1",
        "from-month",
        "1",
        "from-year",
        String.valueOf(later.getYear() + 1));
    json("/api/v1/actions", raised);
    json("/api/v1/actions/{id}/closure", "evidence", "A record.", "difference", "Heard.");
    json("/api/v1/actions/{id}/verification", "reason", "I read it.");
    json("/api/v1/actions/{id}/return", "reason", "Not yet.");
    json("/api/v1/actions/{id}/extension", "to", later.toString(), "reason", "She is away.");
  }

  private void put(String address, String... fields) {
    forms.put(new Route("POST", address), Form.of(all(fields)));
  }

  private void json(String address, String... fields) {
    StringBuilder json = new StringBuilder();
    all(fields)
        .forEach((name, value) ->
            json.append(json.isEmpty() ? "{" : ", ")
                .append("\"%s\": \"%s\"".formatted(name, value)));
    forms.put(new Route("POST", address), Form.json(json.append('}').toString()));
  }

  private static Map<String, String> all(String... fields) {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      all.put(fields[i], fields[i + 1]);
    }
    return all;
  }
}
