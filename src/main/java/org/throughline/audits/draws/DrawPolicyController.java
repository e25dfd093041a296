package org.throughline.audits.draws;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** The rules of draws. */
@Controller
final class DrawPolicyController {
  private final DrawPolicies policies;
  private final Forms forms;

  DrawPolicyController(DrawPolicies policies, Forms forms) {
    this.policies = policies;
    this.forms = forms;
  }

  @GetMapping("/audits/draw-policy")
  DrawPolicyPage policy(Viewer viewer) {
    DrawPolicy now = policies.now(viewer.authority());
    return page(viewer, DrawPolicyForm.of(now), List.of());
  }

  private DrawPolicyPage page(Viewer viewer, DrawPolicyForm form, List<FieldError> errors) {
    boolean mayChange = viewer.is(Role.HEAD_OF_QUALITY);
    return new DrawPolicyPage(
        policies.all(viewer.authority()), mayChange, form, forms.key(), errors);
  }

  @PostMapping("/audits/draw-policy")
  Reply set(Viewer viewer, FormKey key, DrawPolicyForm form) {
    DrawPolicies.mayChange(viewer);
    List<FieldError> errors = form.errors();
    if (!errors.isEmpty()) {
      return page(viewer, form, errors);
    }
    return forms.once(
        viewer,
        key,
        () -> {
          policies.set(viewer, form.policy(), form.seenId());
          return Redirect.to("/audits/draw-policy").saying("These rules hold from now on.");
        },
        refused -> page(viewer, form.anew(), List.of(FieldError.of(refused, "lookBackMonths"))));
  }
}
