package org.throughline.audits.answering;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.InAuthority;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** Strengths and areas for development: adding, saying anew, taking back. */
@Controller
final class FindingController {
  private final Answering answering;
  private final AuditController audits;
  private final InAuthority inAuthority;
  private final Forms forms;

  FindingController(
      Answering answering, AuditController audits, InAuthority inAuthority, Forms forms) {
    this.answering = answering;
    this.audits = audits;
    this.inAuthority = inAuthority;
    this.forms = forms;
  }

  @ModelAttribute
  FindingForm typed(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String theme,
      @RequestParam(defaultValue = "") String text) {
    return new FindingForm(kind, theme, text);
  }

  @PostMapping("/audits/{id}/findings")
  Reply add(Viewer viewer, FormKey key, @PathVariable UUID id, @ModelAttribute FindingForm typed) {
    List<FieldError> errors = typed.errors();
    if (!errors.isEmpty()) {
      return audits.page(viewer, new AuditId(id), typed, false, errors);
    }
    return forms.once(
        viewer,
        key,
        () -> {
          answering.find(viewer, new AuditId(id), typed);
          return back(id).saying("The finding is added.");
        },
        refused ->
            audits.page(
                viewer, new AuditId(id), typed, false, List.of(FieldError.of(refused, "text"))));
  }

  @GetMapping("/audits/{id}/findings/{finding}")
  FindingPage one(Viewer viewer, @PathVariable UUID id, @PathVariable UUID finding) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          FindingRow row = answering.finding(viewer, new AuditId(id), finding);
          return page(viewer, id, finding, FindingForm.of(row), List.of());
        });
  }

  @PostMapping("/audits/{id}/findings/{finding}")
  Reply change(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @PathVariable UUID finding,
      @ModelAttribute FindingForm typed) {
    List<FieldError> errors = typed.errors();
    if (!errors.isEmpty()) {
      return page(viewer, id, finding, typed, errors);
    }
    return forms.once(
        viewer,
        key,
        () -> {
          answering.change(viewer, new AuditId(id), finding, typed);
          return back(id).saying("The finding is saved.");
        },
        refused -> again(viewer, id, finding, typed, FieldError.of(refused, "text")));
  }

  @PostMapping("/audits/{id}/findings/{finding}/withdrawal")
  Reply withdraw(Viewer viewer, FormKey key, @PathVariable UUID id, @PathVariable UUID finding) {
    return forms.once(
        viewer,
        key,
        () -> {
          answering.withdraw(viewer, new AuditId(id), finding);
          return back(id).saying("The finding is taken back.");
        },
        refused ->
            audits.page(
                viewer,
                new AuditId(id),
                FindingForm.EMPTY,
                false,
                List.of(FieldError.of(refused, "findings"))));
  }

  /** Where the audit is locked by now, the words come back on its page, which says so. */
  private Reply again(Viewer viewer, UUID id, UUID finding, FindingForm typed, FieldError error) {
    Audit audit =
        inAuthority.read(viewer.authority(), () -> answering.find(viewer, new AuditId(id)));
    return audit.mayBeAnsweredBy(viewer)
        ? page(viewer, id, finding, typed, List.of(error))
        : audits.page(viewer, new AuditId(id), typed, false, List.of(error));
  }

  private FindingPage page(
      Viewer viewer, UUID id, UUID finding, FindingForm typed, List<FieldError> errors) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          Audit audit = answering.see(viewer, new AuditId(id));
          audit.mustBeOpenTo(viewer);
          return new FindingPage(audit, finding, typed, answering.themes(), forms.key(), errors);
        });
  }

  private static Redirect back(UUID audit) {
    return Redirect.to("/audits/" + audit + "#findings");
  }
}
