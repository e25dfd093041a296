package org.throughline.audits.answering;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
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
  private final CouncilTime time;

  SafetyController(
      SafetyConcerns concerns,
      Answering answering,
      InAuthority inAuthority,
      Forms forms,
      CouncilTime time) {
    this.concerns = concerns;
    this.answering = answering;
    this.inAuthority = inAuthority;
    this.forms = forms;
    this.time = time;
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
    return forms.once(
        viewer,
        key,
        () -> {
          Told told = concerns.raise(viewer, audit, what);
          return Redirect.to("/audits/" + id).saying(told.sentence());
        },
        refused -> page(viewer, audit, what, List.of(FieldError.of(refused, "what"))));
  }

  private SafetyPage page(Viewer viewer, AuditId id, String what, List<FieldError> errors) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          Audit audit = answering.see(viewer, id);
          SafetyConcerns.mustBeAuditor(viewer, audit);
          return new SafetyPage(audit, what, forms.key(), errors);
        });
  }

  @GetMapping("/safety-concerns/{id}")
  ConcernPage concern(Viewer viewer, @PathVariable UUID id) {
    return concern(viewer, id, ResponseForm.EMPTY, List.of());
  }

  @PostMapping("/safety-concerns/{id}/responses")
  Reply respond(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String done,
      @RequestParam(defaultValue = "") String status,
      @RequestParam(defaultValue = "") String pointer) {
    ResponseForm typed = new ResponseForm(done, status, pointer);
    List<FieldError> errors = typed.errors();
    if (!errors.isEmpty()) {
      return concern(viewer, id, typed, errors);
    }
    return forms.once(
        viewer,
        key,
        () -> {
          concerns.respond(viewer, id, typed);
          return Redirect.to("/safety-concerns/" + id).saying("What was done is recorded.");
        },
        refused -> concern(viewer, id, typed, List.of(FieldError.of(refused, "done"))));
  }

  private ConcernPage concern(Viewer viewer, UUID id, ResponseForm typed, List<FieldError> errors) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          SafetyConcern concern = concerns.see(viewer, id);
          return new ConcernPage(
              concern,
              concerns.told(viewer, id),
              concerns.responses(viewer, id),
              viewer,
              concerns.clock(viewer, id).orElse(null),
              time.now(),
              answering.mayRead(viewer, concern.auditId()),
              typed,
              forms.key(),
              errors);
        });
  }
}
