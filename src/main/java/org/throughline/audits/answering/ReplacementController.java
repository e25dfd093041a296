package org.throughline.audits.answering;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.throughline.audits.draws.AskForm;
import org.throughline.audits.draws.Replacements;
import org.throughline.kernel.InAuthority;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** The auditor asks that another child come in for the one whose record they were given. */
@Controller
final class ReplacementController {
  private final Answering answering;
  private final Replacements replacements;
  private final InAuthority inAuthority;
  private final Forms forms;

  ReplacementController(
      Answering answering, Replacements replacements, InAuthority inAuthority, Forms forms) {
    this.answering = answering;
    this.replacements = replacements;
    this.inAuthority = inAuthority;
    this.forms = forms;
  }

  @GetMapping("/audits/{id}/replacement-requests")
  ReplacementPage form(Viewer viewer, @PathVariable UUID id) {
    return page(viewer, new AuditId(id), AskForm.EMPTY, List.of());
  }

  @PostMapping("/audits/{id}/replacement-requests")
  Reply ask(Viewer viewer, FormKey key, @PathVariable UUID id, AskForm typed) {
    AuditId audit = new AuditId(id);
    List<FieldError> errors = typed.errors();
    if (!errors.isEmpty()) {
      return page(viewer, audit, typed, errors);
    }
    return forms.once(
        viewer,
        key,
        () -> {
          answering.mustBeAuditor(viewer, audit);
          replacements.askFor(viewer, id, typed.asked());
          return Redirect.to("/audits/" + id + "#replacement")
              .saying("Asked. Somebody else decides; until then the audit stays with you.");
        },
        refused -> page(viewer, audit, typed, List.of(FieldError.of(refused, "asking"))));
  }

  private ReplacementPage page(Viewer viewer, AuditId id, AskForm typed, List<FieldError> errors) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          Audit audit = answering.see(viewer, id);
          answering.mustBeAuditor(viewer, id);
          return new ReplacementPage(
              audit, replacements.ofAudit(viewer, id.value()), typed, forms.key(), errors);
        });
  }
}
