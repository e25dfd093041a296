package org.throughline.audits.draws;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.kernel.Refused;
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
    List<DrawPolicyRow> all = policies.all(viewer.authority());
    UUID seen = all.isEmpty() ? null : all.getFirst().id();
    DrawPolicyForm form = DrawPolicyForm.of(policies.now(viewer.authority()), seen);
    return page(viewer, all, form, List.of());
  }

  private DrawPolicyPage page(
      Viewer viewer, List<DrawPolicyRow> all, DrawPolicyForm form, List<FieldError> errors) {
    boolean mayChange = viewer.is(Role.HEAD_OF_QUALITY);
    return new DrawPolicyPage(all, mayChange, form, forms.key(), errors);
  }

  @PostMapping("/audits/draw-policy")
  Reply set(Viewer viewer, FormKey key, DrawPolicyForm form) {
    try {
      return forms.once(
          viewer,
          key,
          () -> {
            policies.set(viewer, form.policy(), form.seenId());
            return Redirect.to("/audits/draw-policy").saying("These rules hold from now on.");
          });
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.UNUSABLE) {
        throw refused;
      }
      FieldError error = new FieldError("lookBackMonths", refused.sentence());
      return page(viewer, policies.all(viewer.authority()), form, List.of(error));
    }
  }
}
