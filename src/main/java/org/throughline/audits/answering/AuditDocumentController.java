package org.throughline.audits.answering;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Refused;
import org.throughline.web.Download;
import org.throughline.web.Viewer;
import org.throughline.web.word.WordFile;

/** An audit to be taken away as a Word document, for the child’s record. */
@Controller
final class AuditDocumentController {
  private final Answering answering;
  private final AuditStore store;
  private final List<AuditLines> steps;
  private final InAuthority inAuthority;
  private final CouncilTime time;

  AuditDocumentController(
      Answering answering,
      AuditStore store,
      List<AuditLines> steps,
      InAuthority inAuthority,
      CouncilTime time) {
    this.answering = answering;
    this.store = store;
    this.steps = List.copyOf(steps);
    this.inAuthority = inAuthority;
    this.time = time;
  }

  @GetMapping("/audits/{id}.docx")
  Download document(Viewer viewer, @PathVariable UUID id) {
    AuditDocument document =
        inAuthority.write(viewer.authority(), () -> made(viewer, new AuditId(id)));
    byte[] bytes = document.bytes();
    String name = document.audit().number() + ".docx";
    return new Download(name, WordFile.CONTENT_TYPE, out -> out.write(bytes));
  }

  private AuditDocument made(Viewer viewer, AuditId id) {
    Audit audit = answering.find(viewer, id);
    if (!audit.hasDocument()) {
      throw Refused.conflict(
          audit.number() + " was not submitted. There is a Word document once it is.");
    }
    answering.saved(viewer, audit);
    ToolVersion tool = answering.tool(viewer, audit);
    return new AuditDocument(
        viewer.authorityName(),
        audit,
        store.broughtIn(viewer, id),
        tool,
        answering.scale(tool),
        store.sheet(viewer, id),
        store.of(SourceRow.class, viewer, id),
        store.of(FindingRow.class, viewer, id),
        store.of(ConcernRow.class, viewer, id),
        store.of(JudgementRow.class, viewer, id),
        store.of(AuditorRoleRow.class, viewer, id),
        steps.stream().flatMap(step -> step.of(viewer, id).stream()).toList(),
        time.now());
  }
}
