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

/** Closing an action, and checking what was closed. */
@Controller
final class ClosureController {
  private final ActionForms forms;
  private final Closures closures;

  ClosureController(ActionForms forms, Closures closures) {
    this.forms = forms;
    this.closures = closures;
  }

  @PostMapping("/actions/{id}/closure")
  Reply close(
      Viewer viewer, FormKey key, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
    return forms.once(
        viewer,
        key,
        id,
        new Typed("closure", fields),
        "evidence",
        (action, typed) -> {
          String evidence = typed.text("evidence");
          closures.close(viewer, action, typed.version(), evidence, typed.text("difference"));
          return "It is closed. Somebody else checks it now.";
        });
  }

  @PostMapping("/actions/{id}/verification")
  Reply verify(
      Viewer viewer, FormKey key, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
    return forms.once(
        viewer,
        key,
        id,
        new Typed("check", fields),
        "reason",
        (action, typed) -> {
          closures.verify(viewer, action, typed.version(), typed.text("reason"));
          return "It is verified.";
        });
  }

  @PostMapping("/actions/{id}/return")
  Reply sendBack(
      Viewer viewer, FormKey key, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
    return forms.once(
        viewer,
        key,
        id,
        new Typed("check", fields),
        "reason",
        (action, typed) -> {
          closures.sendBack(viewer, action, typed.version(), typed.text("reason"));
          return "It is sent back, and due by the same day as before.";
        });
  }
}
