package org.throughline.actions;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.web.FormKey;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;

/** Saying how the risk to the child of an action stands. */
@Controller
final class RiskController {
  private final ActionForms forms;
  private final Risks risks;

  RiskController(ActionForms forms, Risks risks) {
    this.forms = forms;
    this.risks = risks;
  }

  @PostMapping("/actions/{id}/risk-statuses")
  Reply risk(
      Viewer viewer, FormKey key, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
    return forms.once(
        viewer,
        key,
        id,
        new Typed("risk", fields),
        "note",
        (action, typed) -> {
          risks.say(
              viewer, action, typed.text("status"), typed.text("note"), typed.text("pointer"));
          return "It is kept with today’s date.";
        });
  }
}
