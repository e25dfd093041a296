package org.throughline.actions;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.web.Viewer;

/** One action with its whole life. */
@Controller
final class ActionController {
  private final ActionForms forms;

  ActionController(ActionForms forms) {
    this.forms = forms;
  }

  @GetMapping("/actions/{id}")
  ActionPage action(Viewer viewer, @PathVariable UUID id) {
    return forms.page(viewer, new ActionId(id), Typed.NOTHING, List.of());
  }
}
