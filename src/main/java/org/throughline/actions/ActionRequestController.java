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

/** More time and ends: asked for, given, agreed to, declined. */
@Controller
final class ActionRequestController {
  private final ActionForms forms;
  private final ActionRequests requests;

  ActionRequestController(ActionForms forms, ActionRequests requests) {
    this.forms = forms;
    this.requests = requests;
  }

  @PostMapping("/actions/{id}/extension")
  Reply extend(
      Viewer viewer, FormKey key, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
    return forms.once(
        viewer,
        key,
        id,
        new Typed("extension", fields),
        "reason",
        (action, typed) -> {
          boolean given =
              requests.extend(
                  viewer,
                  action,
                  typed.version(),
                  typed.date("to").date().orElse(null),
                  typed.text("reason"));
          return given
              ? "It has more time. The first due day stays beside the new one."
              : "It is asked for. Until somebody agrees, the due day stays.";
        });
  }

  @PostMapping("/actions/{id}/withdrawal")
  Reply withdraw(
      Viewer viewer, FormKey key, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
    return forms.once(
        viewer,
        key,
        id,
        new Typed("withdrawal", fields),
        "reason",
        (action, typed) ->
            requests.withdraw(viewer, action, typed.version(), typed.text("reason"))
                ? "It is withdrawn, and no longer owed."
                : "It is asked for. Until somebody agrees, it is owed.");
  }

  @PostMapping("/actions/{id}/requests/{request}/agreement")
  Reply agree(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @PathVariable UUID request,
      @RequestParam Map<String, String> fields) {
    return forms.once(
        viewer,
        key,
        id,
        new Typed("answer", fields),
        "reason",
        (action, _) -> {
          requests.agree(viewer, action, request);
          return "It is agreed.";
        });
  }

  @PostMapping("/actions/{id}/requests/{request}/refusal")
  Reply decline(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @PathVariable UUID request,
      @RequestParam Map<String, String> fields) {
    return forms.once(
        viewer,
        key,
        id,
        new Typed("answer", fields),
        "reason",
        (action, typed) -> {
          requests.decline(viewer, action, request, typed.text("reason"));
          return "It is declined. Whoever asked is told.";
        });
  }
}
