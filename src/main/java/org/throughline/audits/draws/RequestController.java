package org.throughline.audits.draws;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** One replacement that was asked for, and deciding it. */
@Controller
final class RequestController {
  private final Replacements replacements;
  private final Forms forms;

  RequestController(Replacements replacements, Forms forms) {
    this.replacements = replacements;
    this.forms = forms;
  }

  @GetMapping("/replacement-requests/{id}")
  RequestPage request(Viewer viewer, @PathVariable UUID id) {
    return page(viewer, id, "", List.of());
  }

  private RequestPage page(Viewer viewer, UUID id, String why, List<FieldError> errors) {
    RequestRow request = replacements.see(viewer, id);
    return new RequestPage(
        request,
        request.isAskedBy(viewer),
        Replacements.may(viewer),
        Draws.seesChildren(viewer),
        why,
        forms::key,
        errors);
  }

  @PostMapping("/replacement-requests/{id}/approval")
  Reply approve(Viewer viewer, FormKey key, @PathVariable UUID id) {
    Replacements.must(viewer);
    return forms.once(
        viewer,
        key,
        () -> {
          int in = replacements.approve(viewer, id);
          return back(id)
              .saying(
                  "Approved. The next in order came in at place %d, and waits to be allocated."
                      .formatted(in));
        },
        refused -> page(viewer, id, "", List.of(FieldError.of(refused, "decision"))));
  }

  @PostMapping("/replacement-requests/{id}/refusal")
  Reply refuse(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String why) {
    Replacements.must(viewer);
    List<FieldError> errors = new ArrayList<>();
    Typed.check(errors, "why", () -> Replacements.refusal(why));
    if (!errors.isEmpty()) {
      return page(viewer, id, why, errors);
    }
    return forms.once(
        viewer,
        key,
        () -> {
          replacements.refuse(viewer, id, why);
          return back(id).saying("Refused. The child stays in the draw.");
        },
        refused -> page(viewer, id, why, List.of(FieldError.of(refused, "decision"))));
  }

  private static Redirect back(UUID id) {
    return Redirect.to("/replacement-requests/" + id);
  }
}
