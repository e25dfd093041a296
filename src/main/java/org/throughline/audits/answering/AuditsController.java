package org.throughline.audits.answering;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.NotFound;
import org.throughline.standards.Standards;
import org.throughline.web.CsvFile;
import org.throughline.web.Download;
import org.throughline.web.Redirect;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;

/** The list of audits, and the same as a file. */
@Controller
final class AuditsController {
  private final AuditList list;
  private final Standards standards;
  private final CouncilTime time;

  AuditsController(AuditList list, Standards standards, CouncilTime time) {
    this.list = list;
    this.standards = standards;
    this.time = time;
  }

  @GetMapping("/audits")
  AuditsPage audits(Viewer viewer, @RequestParam Map<String, String> asked) {
    AuditsFilter filter = AuditsFilter.of(asked);
    List<FieldError> errors = filter.errors();
    List<AuditLineRow> rows =
        errors.isEmpty() ? list.shown(viewer, filter, "list of audits") : List.of();
    return new AuditsPage(
        rows.stream().limit(AuditList.SHOWN).toList(),
        filter.isOn() ? List.of() : list.waiting(viewer),
        list.names(viewer),
        filter,
        AuditList.next(rows),
        standards.scale(Standards.OFSTED),
        viewer.is(Role.AUDITOR),
        viewer.is(Role.HEAD_OF_QUALITY, Role.DIRECTOR, Role.INTERNAL_AUDITOR),
        errors);
  }

  /** Where a list in “what you looked at last” leads. */
  @GetMapping("/audit-lists/{id}")
  Redirect list(Viewer viewer, @PathVariable UUID id) {
    if (!id.equals(viewer.authority().value())) {
      throw new NotFound("list of audits");
    }
    return Redirect.to("/audits");
  }

  @GetMapping("/audits.csv")
  Download csv(Viewer viewer, @RequestParam Map<String, String> asked) {
    AuditsFilter filter = AuditsFilter.of(asked).after(null);
    return Download.csv("audits-" + time.today() + ".csv", out -> write(viewer, filter, out));
  }

  private void write(Viewer viewer, AuditsFilter filter, OutputStream out) throws IOException {
    CsvFile csv = new CsvFile(out);
    csv.row(
        "Audit",
        "Child",
        "Month",
        "Status when drawn",
        "Team",
        "Auditor",
        "State",
        "First grade",
        "Final grade",
        "Submitted");
    List<AuditLineRow> rows = list.stretch(viewer, filter);
    while (!rows.isEmpty()) {
      rows.forEach(row -> row(csv, row));
      rows = list.stretch(viewer, filter.after(rows.getLast().number()));
    }
    csv.flush();
  }

  private static void row(CsvFile csv, AuditLineRow row) {
    csv.row(
        row.number(),
        row.reference(),
        row.month().toString().substring(0, 7),
        row.stratum(),
        row.team(),
        row.auditorName(),
        row.state().label(),
        row.firstGrade(),
        row.finalGrade(),
        row.submittedAt() == null ? null : CouncilTime.dateOf(row.submittedAt()));
  }
}
