package org.throughline.audits.remedies;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.audits.answering.AuditDoor;
import org.throughline.kernel.InAuthority;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** What is done about one finding. */
@Controller
final class RemedyController {
  private final Remedies remedies;
  private final AuditDoor audits;
  private final InAuthority inAuthority;
  private final Forms forms;

  RemedyController(Remedies remedies, AuditDoor audits, InAuthority inAuthority, Forms forms) {
    this.remedies = remedies;
    this.audits = audits;
    this.inAuthority = inAuthority;
    this.forms = forms;
  }

  @GetMapping("/findings/{id}")
  Reply finding(Viewer viewer, @PathVariable UUID id) {
    return page(viewer, id, "", List.of());
  }

  @PostMapping("/findings/{id}/no-action")
  Reply noAction(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason) {
    return forms.once(
        viewer,
        key,
        () -> {
          remedies.noAction(viewer, id, reason);
          return Redirect.to("/findings/" + id).saying("Kept, with your reason.");
        },
        refused -> page(viewer, id, reason, List.of(FieldError.of(refused, "reason"))));
  }

  private Reply page(Viewer viewer, UUID id, String reason, List<FieldError> errors) {
    return inAuthority.write(
        viewer.authority(),
        () -> {
          Remedy one = remedies.find(viewer, id);
          audits.see(viewer, one.auditId());
          return new RemedyPage(
              one,
              remedies.actions(viewer, one),
              one.isDecidedBy(viewer),
              reason,
              forms.key(),
              errors);
        });
  }
}
