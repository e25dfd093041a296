package org.throughline.actions;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.AccountId;
import org.throughline.web.FormKey;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;

/** Giving an action to another owner. */
@Controller
final class HandoverController {
  private final ActionForms forms;
  private final Handovers handovers;

  HandoverController(ActionForms forms, Handovers handovers) {
    this.forms = forms;
    this.handovers = handovers;
  }

  @PostMapping("/actions/{id}/handover")
  Reply give(
      Viewer viewer, FormKey key, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
    return forms.once(
        viewer,
        key,
        id,
        new Typed("handover", fields),
        "reason",
        (action, typed) -> {
          AccountId to = account(typed.text("newOwner"));
          handovers.give(viewer, action, typed.version(), to, typed.text("reason"));
          return "It has another owner, who is told. The due day stays.";
        });
  }

  /** Null where nobody was chosen, or what was sent is no id. */
  static @Nullable AccountId account(String typed) {
    try {
      return new AccountId(UUID.fromString(typed));
    } catch (IllegalArgumentException _) {
      return null; // the front door asks for an owner, the same as where none has this id
    }
  }
}
