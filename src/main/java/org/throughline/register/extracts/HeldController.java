package org.throughline.register.extracts;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;

/** Asks whether older figures are meant, before the register is turned back by them. */
@Controller
final class HeldController {
  private final HeldUploads held;
  private final Extracts extracts;
  private final Forms forms;

  HeldController(HeldUploads held, Extracts extracts, Forms forms) {
    this.held = held;
    this.extracts = extracts;
    this.forms = forms;
  }

  @GetMapping("/extracts/held/{id}")
  Reply ask(Viewer viewer, @PathVariable UUID id) {
    HeldRow row = held.one(viewer, new ExtractId(id));
    return new HeldPage(row, extracts.newestFigures(viewer).orElse(null), forms.key());
  }

  @PostMapping("/extracts/held/{id}/acceptance")
  Reply accept(Viewer viewer, FormKey key, @PathVariable UUID id) {
    return forms.once(
        viewer,
        key,
        () -> {
          held.accept(viewer, new ExtractId(id));
          return Redirect.to("/extracts/" + id);
        });
  }

  @PostMapping("/extracts/held/{id}/withdrawal")
  Reply withdraw(Viewer viewer, FormKey key, @PathVariable UUID id) {
    return forms.once(
        viewer,
        key,
        () -> {
          held.withdraw(viewer, new ExtractId(id));
          return Redirect.to("/extracts").saying("The register is as it was. The file is deleted.");
        });
  }
}
