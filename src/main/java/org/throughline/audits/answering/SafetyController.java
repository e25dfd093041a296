package org.throughline.audits.answering;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Refused;
import org.throughline.web.Counted;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** The same-day route: raising a worry about a child, and saying what was done. */
@Controller
final class SafetyController {
  private final SafetyConcerns concerns;
  private final Answering answering;
  private final InAuthority inAuthority;
  private final Forms forms;

  SafetyController(
      SafetyConcerns concerns, Answering answering, InAuthority inAuthority, Forms forms) {
    this.concerns = concerns;
    this.answering = answering;
    this.inAuthority = inAuthority;
    this.forms = forms;
  }

  @GetMapping("/audits/{id}/safety-concerns")
  SafetyPage form(Viewer viewer, @PathVariable UUID id) {
    return page(viewer, new AuditId(id), "", List.of());
  }

  @PostMapping("/audits/{id}/safety-concerns")
  Reply raise(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String what) {
    AuditId audit = new AuditId(id);
    try {
      return forms.once(
          viewer,
          key,
          () -> {
            int told = concerns.raise(viewer, audit, what);
            return Redirect.to("/audits/" + id)
                .saying(Counted.things(told, "person is", "people are") + " told at once.");
          });
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.UNUSABLE) {
        throw refused;
      }
      return page(viewer, audit, what, List.of(new FieldError("what", refused.sentence())));
    }
  }

  @GetMapping("/audits/{id}/safety-concerns/{concern}/response")
  ResponsePage response(Viewer viewer, @PathVariable UUID id, @PathVariable UUID concern) {
    return response(viewer, new AuditId(id), concern, ResponseForm.EMPTY, List.of());
  }

  @PostMapping("/audits/{id}/safety-concerns/{concern}/response")
  Reply respond(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @PathVariable UUID concern,
      @RequestParam(defaultValue = "") String done,
      @RequestParam(defaultValue = "not-reviewed") RiskStatus status,
      @RequestParam(defaultValue = "") String pointer) {
    AuditId audit = new AuditId(id);
    try {
      return forms.once(
          viewer,
          key,
          () -> {
            concerns.respond(viewer, audit, concern, done, status, pointer);
            return Redirect.to("/audits/" + id).saying("What was done is recorded.");
          });
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.UNUSABLE) {
        throw refused;
      }
      ResponseForm typed = new ResponseForm(done, status, pointer);
      List<FieldError> errors = List.of(new FieldError("done", refused.sentence()));
      return response(viewer, audit, concern, typed, errors);
    }
  }

  private SafetyPage page(Viewer viewer, AuditId id, String what, List<FieldError> errors) {
    return inAuthority.read(
        viewer.authority(),
        () -> new SafetyPage(answering.see(viewer, id), what, forms.key(), errors));
  }

  private ResponsePage response(
      Viewer viewer, AuditId id, UUID concern, ResponseForm typed, List<FieldError> errors) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          Audit audit = answering.see(viewer, id);
          SafetyConcerns.mustBeResponsible(viewer, audit);
          ConcernRow row = concerns.concern(viewer, id, concern);
          return new ResponsePage(audit, row, typed, forms.key(), errors);
        });
  }
}
