package org.throughline.audits.moderation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.audits.answering.AuditDoor;
import org.throughline.audits.answering.AuditId;
import org.throughline.history.History;
import org.throughline.kernel.InAuthority;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** Giving a second judgement. */
@Controller
final class ModerationController {
  private final Moderations moderations;
  private final AuditDoor audits;
  private final InAuthority inAuthority;
  private final History history;
  private final Forms forms;

  ModerationController(
      Moderations moderations,
      AuditDoor audits,
      InAuthority inAuthority,
      History history,
      Forms forms) {
    this.moderations = moderations;
    this.audits = audits;
    this.inAuthority = inAuthority;
    this.history = history;
    this.forms = forms;
  }

  @GetMapping("/audits/{id}/moderation")
  Reply form(Viewer viewer, @PathVariable UUID id) {
    return page(viewer, new AuditId(id), ModerationForm.EMPTY, List.of());
  }

  @PostMapping("/audits/{id}/moderation")
  Reply give(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String grade,
      @RequestParam(defaultValue = "") String reason) {
    AuditId audit = new AuditId(id);
    ModerationForm typed = new ModerationForm(grade, reason);
    return forms.once(
        viewer,
        key,
        () -> {
          audits.mustBeSeen(viewer, audit);
          moderations.give(viewer, audit, grade, reason);
          return Redirect.to("/audits/" + id)
              .saying("Your judgement is given. The audit is final.");
        },
        refused -> page(viewer, audit, typed, List.of(FieldError.of(refused, "reason"))));
  }

  private Reply page(Viewer viewer, AuditId id, ModerationForm typed, List<FieldError> errors) {
    return inAuthority.write(
        viewer.authority(),
        () -> {
          audits.mustBeSeen(viewer, id);
          Moderation moderation = moderations.see(viewer, id);
          history.saw(viewer, moderation.subject(), "moderator of " + moderation.number());
          return new ModerationPage(
              moderation, moderations.scale(moderation), typed, forms.key(), errors);
        });
  }
}
