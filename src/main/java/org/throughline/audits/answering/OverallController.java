package org.throughline.audits.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    return page(viewer, new AuditId(id), null, false, List.of());
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
    OverallRow typed = OverallRow.typed(grade, reason, version);
    List<FieldError> errors = errors(viewer, audit, typed);
    if (!errors.isEmpty()) {
      return page(viewer, audit, typed, false, errors);
    }
    try {
      return forms.once(
          viewer,
          key,
          () -> saved(viewer, audit, typed),
          refused -> page(viewer, audit, typed, false, List.of(FieldError.of(refused, "reason"))));
    } catch (Meanwhile _) {
      return page(viewer, audit, typed, true, List.of());
    }
  }

  private Redirect saved(Viewer viewer, AuditId audit, OverallRow typed) {
    if (!answering.saveOverall(viewer, audit, typed)) {
      throw new Meanwhile();
    }
    return Redirect.to("/audits/" + audit.value() + "#submit").saying("The grade is saved.");
  }

  private List<FieldError> errors(Viewer viewer, AuditId id, OverallRow typed) {
    List<FieldError> errors = new ArrayList<>();
    if (typed.grade().isEmpty()) {
      errors.add(new FieldError("grade", "Give the overall grade."));
    }
    if (typed.reason().isEmpty() && isAgainst(viewer, id, typed)) {
      errors.add(new FieldError("reason", "Say why you go against the suggested grade."));
    }
    return errors;
  }

  private boolean isAgainst(Viewer viewer, AuditId id, OverallRow typed) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          ToolVersion tool = answering.tool(viewer, answering.find(viewer, id));
          Optional<Suggestion> suggestion = answering.suggestion(tool, store.sheet(viewer, id));
          return suggestion.isPresent()
              && !typed.grade().isEmpty()
              && !suggestion.get().grade().code().equals(typed.grade());
        });
  }

  private OverallPage page(
      Viewer viewer,
      AuditId id,
      @Nullable OverallRow typed,
      boolean lost,
      List<FieldError> errors) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          Audit audit = answering.see(viewer, id);
          ToolVersion tool = answering.tool(viewer, audit);
          Scale scale = answering.scale(tool);
          if (scale == null || audit.isBroughtIn()) {
            throw new NotFound("overall grade");
          }
          OverallRow kept = store.overall(viewer, id);
          Sheet sheet = store.sheet(viewer, id);
          return new OverallPage(
              audit,
              tool,
              scale,
              sheet,
              answering.suggestion(tool, sheet),
              typed == null ? kept : typed,
              kept,
              lost,
              store.of(ConcernRow.class, viewer, id).stream().filter(ConcernRow::isOpen).toList(),
              audit.isAuditor(viewer),
              forms.key(),
              errors);
        });
  }
}
