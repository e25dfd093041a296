package org.throughline.audits.answering;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.audits.tools.Section;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.register.children.ChildId;
import org.throughline.register.children.Children;
import org.throughline.register.children.JourneyThread;
import org.throughline.register.children.Journeys;
import org.throughline.web.FormKey;
import org.throughline.web.Forms;
import org.throughline.web.Redirect;
import org.throughline.web.Reply;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** Answering one section: by its button, and by itself while somebody writes. */
@Controller
final class SectionController {
  private final Answering answering;
  private final AuditStore store;
  private final Children children;
  private final Journeys journeys;
  private final InAuthority inAuthority;
  private final CouncilTime time;
  private final Forms forms;

  SectionController(
      Answering answering,
      AuditStore store,
      Children children,
      Journeys journeys,
      InAuthority inAuthority,
      CouncilTime time,
      Forms forms) {
    this.answering = answering;
    this.store = store;
    this.children = children;
    this.journeys = journeys;
    this.inAuthority = inAuthority;
    this.time = time;
    this.forms = forms;
  }

  @GetMapping("/audits/{id}/sections/{position}")
  SectionPage section(Viewer viewer, @PathVariable UUID id, @PathVariable int position) {
    return page(viewer, new AuditId(id), position, null, List.of());
  }

  @PostMapping("/audits/{id}/sections/{position}")
  Reply save(
      Viewer viewer,
      FormKey key,
      @PathVariable UUID id,
      @PathVariable int position,
      @RequestParam int version,
      @RequestParam Map<String, String> typed) {
    AuditId audit = new AuditId(id);
    try {
      return forms.once(
          viewer,
          key,
          () -> saved(viewer, audit, position, version, typed),
          refused ->
              page(viewer, audit, position, typed, List.of(FieldError.of(refused, "section"))));
    } catch (Meanwhile _) {
      return page(viewer, audit, position, typed, List.of());
    }
  }

  private Redirect saved(
      Viewer viewer, AuditId audit, int position, int version, Map<String, String> typed) {
    ToolVersion tool = answering.tool(viewer, answering.find(viewer, audit));
    if (!answering.save(viewer, audit, at(tool, position), version, typed)) {
      throw new Meanwhile();
    }
    String whole = "/audits/" + audit.value();
    if (position < tool.sections().size()) {
      return Redirect.to(whole + "/sections/" + (position + 1));
    }
    return Redirect.to(tool.isGraded() ? whole + "/overall" : whole);
  }

  private SectionPage page(
      Viewer viewer,
      AuditId id,
      int position,
      @Nullable Map<String, String> typed,
      List<FieldError> errors) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          Audit audit = answering.see(viewer, id);
          ToolVersion tool = answering.tool(viewer, audit);
          Section section = at(tool, position);
          Sheet saved = store.sheet(viewer, id);
          Sheet shown = typed == null ? saved : SectionPage.over(saved, section, typed);
          boolean lost = typed != null && errors.isEmpty();
          return new SectionPage(
              audit,
              tool,
              section,
              answering.scale(tool),
              shown,
              lost ? saved : null,
              store.draft(viewer, id, section),
              store.of(ConcernRow.class, viewer, id).stream().filter(ConcernRow::isOpen).toList(),
              journey(viewer, audit, tool),
              audit.isAuditor(viewer),
              forms.key(),
              errors);
        });
  }

  private @Nullable JourneyThread journey(Viewer viewer, Audit audit, ToolVersion tool) {
    return children
        .find(viewer, new ChildId(audit.childId()))
        .map(child ->
            JourneyThread.of(
                child, journeys.of(viewer.authority(), child, time.today(), tool.lookBackMonths())))
        .orElse(null);
  }

  static Section at(ToolVersion tool, int position) {
    if (position < 1 || position > tool.sections().size()) {
      throw new NotFound("section");
    }
    return tool.sections().get(position - 1);
  }
}
