package org.throughline.audits.answering;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.audits.tools.Section;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Refused;
import org.throughline.web.Viewer;

/**
 * Saves by itself what is being written. One form is saved many times as it grows, so its version
 * guards it and not its key: words sent again because an answer was lost change nothing, and older
 * words never take the place of newer ones.
 */
@RestController
final class DraftController {
  private final Answering answering;
  private final AuditStore store;
  private final InAuthority inAuthority;
  private final CouncilTime time;

  DraftController(
      Answering answering, AuditStore store, InAuthority inAuthority, CouncilTime time) {
    this.answering = answering;
    this.store = store;
    this.inAuthority = inAuthority;
    this.time = time;
  }

  /** What the script is told: when it was saved, and the version to send with the next words. */
  record Saved(Instant savedAt, int version) {}

  @PostMapping("/audits/{id}/sections/{position}/autosave")
  Saved section(
      Viewer viewer,
      @PathVariable UUID id,
      @PathVariable int position,
      @RequestParam int version,
      @RequestParam Map<String, String> typed) {
    return inAuthority.write(
        viewer.authority(), () -> keep(viewer, new AuditId(id), position, version, typed));
  }

  private Saved keep(
      Viewer viewer, AuditId id, int position, int version, Map<String, String> typed) {
    Section section =
        SectionController.at(answering.tool(viewer, answering.find(viewer, id)), position);
    if (answering.save(viewer, id, section, version, typed)) {
      return new Saved(time.now(), version + 1);
    }
    if (answering.isKept(viewer, id, section, typed)) {
      return new Saved(time.now(), store.draft(viewer, id, section).version());
    }
    throw meanwhile();
  }

  @PostMapping("/audits/{id}/overall/autosave")
  Saved overall(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String grade,
      @RequestParam(defaultValue = "") String reason) {
    OverallRow typed = OverallRow.typed(grade, reason, version);
    return inAuthority.write(viewer.authority(), () -> keep(viewer, new AuditId(id), typed));
  }

  private Saved keep(Viewer viewer, AuditId id, OverallRow typed) {
    if (answering.saveOverall(viewer, id, typed)) {
      return new Saved(time.now(), typed.version() + 1);
    }
    OverallRow kept = store.overall(viewer, id);
    if (kept.says(typed)) {
      return new Saved(time.now(), kept.version());
    }
    throw meanwhile();
  }

  private static Refused meanwhile() {
    return Refused.conflict("It was saved from another window while you were writing.");
  }
}
