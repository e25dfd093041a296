package org.throughline.audits.ruling;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.audits.answering.AuditDoor;
import org.throughline.audits.answering.AuditId;
import org.throughline.kernel.InAuthority;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** Disagreeing with a grade, and ruling on it. */
@Controller
final class RulingController {
  private final Rulings rulings;
  private final AuditDoor audits;
  private final InAuthority inAuthority;
  private final Forms forms;

  RulingController(Rulings rulings, AuditDoor audits, InAuthority inAuthority, Forms forms) {
    this.rulings = rulings;
    this.audits = audits;
    this.inAuthority = inAuthority;
    this.forms = forms;
  }

  /** What was typed into which of the forms. */
  record Typed(String disagreement, String grade, String reason) {
    static final Typed NOTHING = new Typed("", "", "");
  }

  @GetMapping("/audits/{id}/ruling")
  Reply ruling(Viewer viewer, @PathVariable UUID id) {
    return page(viewer, new AuditId(id), Typed.NOTHING, List.of());
  }

  @PostMapping("/audits/{id}/dispute")
  Reply dispute(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String disagreement) {
    AuditId audit = new AuditId(id);
    Typed typed = new Typed(disagreement, "", "");
    return forms.once(
        viewer,
        key,
        () -> {
          audits.mustBeSeen(viewer, audit);
          rulings.dispute(viewer, audit, disagreement);
          return Redirect.to("/audits/" + id + "/ruling").saying("Kept. Somebody else decides.");
        },
        refused -> page(viewer, audit, typed, List.of(FieldError.of(refused, "disagreement"))));
  }

  @PostMapping("/audits/{id}/ruling")
  Reply rule(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String grade,
      @RequestParam(defaultValue = "") String reason) {
    AuditId audit = new AuditId(id);
    Typed typed = new Typed("", grade, reason);
    return forms.once(
        viewer,
        key,
        () -> {
          audits.mustBeSeen(viewer, audit);
          rulings.rule(viewer, audit, grade, reason);
          return Redirect.to("/audits/" + id + "/ruling")
              .saying("Your ruling is the grade that counts.");
        },
        refused -> page(viewer, audit, typed, List.of(FieldError.of(refused, "reason"))));
  }

  private Reply page(Viewer viewer, AuditId id, Typed typed, List<FieldError> errors) {
    return inAuthority.write(
        viewer.authority(),
        () -> {
          audits.see(viewer, id);
          Disputed one = rulings.of(viewer, id);
          return new RulingPage(
              one,
              rulings.scale(one),
              rulings.given(viewer, id),
              one.mayBeDisputedBy(viewer),
              one.mayBeRuledBy(viewer),
              typed,
              forms.key(),
              errors);
        });
  }
}
