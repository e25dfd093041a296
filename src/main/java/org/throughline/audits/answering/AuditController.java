package org.throughline.audits.answering;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Refused;
import org.throughline.people.RecordHistory;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** One audit as a whole. */
@Controller
final class AuditController {
  private final Answering answering;
  private final AuditStore store;
  private final RecordHistory histories;
  private final InAuthority inAuthority;
  private final Forms forms;

  AuditController(
      Answering answering,
      AuditStore store,
      RecordHistory histories,
      InAuthority inAuthority,
      Forms forms) {
    this.answering = answering;
    this.store = store;
    this.histories = histories;
    this.inAuthority = inAuthority;
    this.forms = forms;
  }

  @GetMapping("/audits/{id}")
  AuditPage audit(Viewer viewer, @PathVariable UUID id) {
    return page(viewer, new AuditId(id), List.of());
  }

  @GetMapping("/audits/{id}/history")
  AuditHistoryPage history(Viewer viewer, @PathVariable UUID id) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          Audit audit = answering.see(viewer, new AuditId(id));
          return new AuditHistoryPage(
              audit, histories.done(viewer, "audit", id), histories.seen(viewer, "audit", id));
        });
  }

  @PostMapping("/audits/{id}/sources")
  Redirect sources(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") List<SourceKind> sources) {
    AuditId audit = new AuditId(id);
    List<SourceRow> rows =
        sources.stream().distinct().map(source -> new SourceRow(source, "")).toList();
    return forms.once(
        viewer,
        key,
        () -> {
          answering.sources(viewer, audit, rows);
          return Redirect.to("/audits/" + id).saying("What you looked at is saved.");
        });
  }

  @PostMapping("/audits/{id}/findings")
  Reply find(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @RequestParam FindingKind kind,
      @RequestParam(defaultValue = "") String theme,
      @RequestParam(defaultValue = "") String text) {
    AuditId audit = new AuditId(id);
    try {
      return forms.once(
          viewer,
          key,
          () -> {
            answering.find(viewer, audit, kind, theme, text);
            return Redirect.to("/audits/" + id + "#findings").saying("The finding is added.");
          });
    } catch (Refused refused) {
      if (refused.kind() != Refused.Kind.UNUSABLE) {
        throw refused;
      }
      String field = theme.isEmpty() && !text.isBlank() ? "theme" : "text";
      return page(viewer, audit, List.of(new FieldError(field, refused.sentence())));
    }
  }

  @PostMapping("/audits/{id}/findings/{finding}/withdrawal")
  Redirect withdraw(Viewer viewer, FormKey key, @PathVariable UUID id, @PathVariable UUID finding) {
    return forms.once(
        viewer,
        key,
        () -> {
          answering.withdraw(viewer, new AuditId(id), finding);
          return Redirect.to("/audits/" + id + "#findings").saying("The finding is taken back.");
        });
  }

  @PostMapping("/audits/{id}/submission")
  Redirect submit(Viewer viewer, FormKey key, @PathVariable UUID id, @RequestParam int version) {
    return forms.once(
        viewer,
        key,
        () -> {
          answering.submit(viewer, new AuditId(id), version);
          return Redirect.to("/audits/" + id).saying("The audit is submitted. Thank you.");
        });
  }

  private AuditPage page(Viewer viewer, AuditId id, List<FieldError> errors) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          Audit audit = answering.see(viewer, id);
          ToolVersion tool = answering.tool(viewer, audit);
          boolean mine = audit.isAuditor(viewer);
          return new AuditPage(
              audit,
              tool,
              answering.scale(tool),
              store.sheet(viewer, id),
              store.of(SourceRow.class, viewer, id),
              store.of(FindingRow.class, viewer, id),
              store.of(ConcernRow.class, viewer, id),
              store.of(JudgementRow.class, viewer, id),
              mine ? answering.lacking(viewer, audit) : List.of(),
              answering.themes(),
              mine,
              forms.key(),
              errors);
        });
  }
}
