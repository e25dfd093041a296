package org.throughline.audits.answering;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.audits.draws.Replacements;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Kebab;
import org.throughline.kernel.Refused;
import org.throughline.people.RecordHistory;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** One audit as a whole. */
@Controller
final class AuditController {
  private static final String HISTORY = "/audits/{id}/history";

  private final Answering answering;
  private final AuditStore store;
  private final Replacements replacements;
  private final List<AuditLines> steps;
  private final RecordHistory histories;
  private final InAuthority inAuthority;
  private final Forms forms;

  AuditController(
      Answering answering,
      AuditStore store,
      Replacements replacements,
      List<AuditLines> steps,
      RecordHistory histories,
      InAuthority inAuthority,
      Forms forms) {
    this.answering = answering;
    this.store = store;
    this.replacements = replacements;
    this.steps = List.copyOf(steps);
    this.histories = histories;
    this.inAuthority = inAuthority;
    this.forms = forms;
  }

  @GetMapping("/audits/{id}")
  AuditPage audit(Viewer viewer, @PathVariable UUID id) {
    return page(viewer, new AuditId(id), FindingForm.EMPTY, false, List.of());
  }

  @GetMapping(HISTORY)
  AuditHistoryPage history(
      Viewer viewer, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> asked) {
    Audit audit =
        inAuthority.write(viewer.authority(), () -> answering.see(viewer, new AuditId(id)));
    String path = audit.address() + "/history";
    return new AuditHistoryPage(audit, histories.list(viewer, "audit", id, path, asked));
  }

  @GetMapping({HISTORY + ".csv", HISTORY + ".xlsx", HISTORY + ".ods"})
  Download history(
      Viewer viewer,
      FileKind kind,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> asked) {
    Audit audit =
        inAuthority.read(viewer.authority(), () -> answering.find(viewer, new AuditId(id)));
    return histories.file(viewer, kind, "audit", id, audit.number(), asked);
  }

  @PostMapping("/audits/{id}/sources")
  Reply sources(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") List<String> sources) {
    AuditId audit = new AuditId(id);
    return forms.once(
        viewer,
        key,
        () -> {
          answering.sources(viewer, audit, read(sources));
          return Redirect.to("/audits/" + id).saying("What you looked at is saved.");
        },
        refused -> again(viewer, audit, refused, "sources"));
  }

  private static List<SourceRow> read(List<String> sources) {
    return sources.stream()
        .distinct()
        .map(source -> new SourceRow(Kebab.read(SourceKind.class, source), ""))
        .toList();
  }

  private AuditPage again(Viewer viewer, AuditId audit, Refused refused, String field) {
    return page(viewer, audit, FindingForm.EMPTY, false, List.of(FieldError.of(refused, field)));
  }

  @PostMapping("/audits/{id}/submission")
  Reply submit(Viewer viewer, FormKey key, @PathVariable UUID id, @RequestParam int version) {
    AuditId audit = new AuditId(id);
    return forms.once(
        viewer,
        key,
        () -> {
          answering.submit(viewer, audit, version);
          return Redirect.to("/audits/" + id).saying("The audit is submitted. Thank you.");
        },
        refused ->
            refused.kind() == Refused.Kind.UNUSABLE
                ? page(viewer, audit, FindingForm.EMPTY, true, List.of())
                : again(viewer, audit, refused, "submit"));
  }

  /** The page, with a finding as it was typed, or with what a refused submission lacks. */
  AuditPage page(
      Viewer viewer, AuditId id, FindingForm typed, boolean tried, List<FieldError> errors) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          Audit audit = answering.see(viewer, id);
          ToolVersion tool = answering.tool(viewer, audit);
          boolean mine = audit.isAuditor(viewer);
          return new AuditPage(
              audit,
              store.broughtIn(viewer, id),
              tool,
              answering.scale(tool),
              store.sheet(viewer, id),
              store.of(SourceRow.class, viewer, id),
              store.of(FindingRow.class, viewer, id),
              store.of(ConcernRow.class, viewer, id),
              store.of(JudgementRow.class, viewer, id),
              mine ? answering.lacking(viewer, audit) : List.of(),
              answering.themes(),
              replacements.ofAudit(viewer, id.value()),
              steps.stream().flatMap(step -> step.of(viewer, id).stream()).toList(),
              mine,
              audit.isModeratedBy(viewer),
              typed,
              tried,
              forms.key(),
              errors);
        });
  }
}
