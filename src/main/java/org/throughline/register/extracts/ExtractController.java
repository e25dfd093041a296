package org.throughline.register.extracts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/** One extract: its report, the children it changed, and its undo. */
@Controller
final class ExtractController {
  private static final String LOOK_AGAIN_SECONDS = "3";

  private final Extracts extracts;
  private final Undo undo;
  private final Forms forms;

  ExtractController(Extracts extracts, Undo undo, Forms forms) {
    this.extracts = extracts;
    this.undo = undo;
    this.forms = forms;
  }

  @GetMapping("/extracts/{id}")
  Reply report(Viewer viewer, @PathVariable UUID id, HttpServletResponse response) {
    ExtractRow extract = extracts.one(viewer, new ExtractId(id));
    if (!extract.state().isFinal()) {
      // For browsers without script; the page itself is asked for again, nothing else.
      response.setHeader("Refresh", LOOK_AGAIN_SECONDS);
    }
    return new ExtractPage(
        viewer,
        extract,
        extracts.lists(viewer, extract.id()),
        extracts.changeCounts(viewer, extract.id()));
  }

  @GetMapping("/extracts/{id}/undo")
  Reply askUndo(Viewer viewer, @PathVariable UUID id) {
    ExtractRow extract = extracts.one(viewer, new ExtractId(id));
    viewer.mustBe(Scope.IMPORT, "undo an extract", Extracts.MAY_IMPORT);
    Undo.mayBeUndone(extract);
    return new UndoPage(extract, forms.key().value().toString());
  }

  @PostMapping("/extracts/{id}/undo")
  Reply undo(Viewer viewer, FormKey key, @PathVariable UUID id) {
    return forms.once(
        viewer,
        key,
        () -> {
          String said = undo.undo(viewer, new ExtractId(id));
          return Redirect.to("/extracts/" + id).saying("The extract is undone. " + said);
        });
  }
}
