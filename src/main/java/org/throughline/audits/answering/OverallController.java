package org.throughline.audits.answering;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.standards.Scale;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** Giving the overall grade, until the submission makes it a judgement. */
@Controller
final class OverallController {
  private static final FieldError MEANWHILE =
      new FieldError(
          "grade", "This was saved from another window meanwhile. Save again to keep it.");

  private final Answering answering;
  private final AuditStore store;
  private final InAuthority inAuthority;
  private final Forms forms;

  OverallController(Answering answering, AuditStore store, InAuthority inAuthority, Forms forms) {
    this.answering = answering;
    this.store = store;
    this.inAuthority = inAuthority;
    this.forms = forms;
  }

  @GetMapping("/audits/{id}/overall")
  OverallPage overall(Viewer viewer, @PathVariable UUID id) {
    return page(viewer, new AuditId(id), null, List.of());
  }

  @PostMapping("/audits/{id}/overall")
  Reply save(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String grade,
      @RequestParam(defaultValue = "") String reason) {
    AuditId audit = new AuditId(id);
    OverallRow typed = new OverallRow(grade, reason.strip());
    if (grade.isEmpty()) {
      FieldError missing = new FieldError("grade", "Give the overall grade.");
      return page(viewer, audit, typed, List.of(missing));
    }
    try {
      return forms.once(viewer, key, () -> saved(viewer, audit, version, typed));
    } catch (Meanwhile _) {
      return page(viewer, audit, typed, List.of(MEANWHILE));
    }
  }

  private Redirect saved(Viewer viewer, AuditId audit, int version, OverallRow typed) {
    if (!answering.saveOverall(viewer, audit, version, typed)) {
      throw new Meanwhile();
    }
    return Redirect.to("/audits/" + audit.value() + "#submit").saying("The grade is saved.");
  }

  private OverallPage page(
      Viewer viewer, AuditId id, @Nullable OverallRow typed, List<FieldError> errors) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          Audit audit = answering.see(viewer, id);
          ToolVersion tool = answering.tool(viewer, audit);
          Scale scale = answering.scale(tool);
          if (scale == null) {
            throw new NotFound("overall grade");
          }
          return new OverallPage(
              audit,
              tool,
              scale,
              answering.suggestion(tool, store.sheet(viewer, id)),
              typed == null ? store.overall(viewer, id) : typed,
              store.of(ConcernRow.class, viewer, id).stream().filter(ConcernRow::isOpen).toList(),
              audit.isAuditor(viewer),
              forms.key(),
              errors);
        });
  }
}
