package org.throughline.audits.answering;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.InAuthority;
import org.throughline.standards.Standards;
import org.throughline.web.CsvFile;
import org.throughline.web.Download;
import org.throughline.web.Role;
import org.throughline.web.Viewer;

/** The list of audits. */
@Controller
final class AuditsController {
  private static final int MOST_IN_A_FILE = 100_000;

  private final AuditList list;
  private final Standards standards;
  private final History history;
  private final InAuthority inAuthority;

  AuditsController(AuditList list, Standards standards, History history, InAuthority inAuthority) {
    this.list = list;
    this.standards = standards;
    this.history = history;
    this.inAuthority = inAuthority;
  }

  @GetMapping("/audits")
  AuditsPage audits(Viewer viewer, @ModelAttribute AuditsFilter filter) {
    List<AuditLineRow> rows = read(viewer, filter, AuditList.SHOWN + 1);
    return new AuditsPage(
        rows.subList(0, Math.min(rows.size(), AuditList.SHOWN)),
        filter,
        AuditList.next(rows),
        standards.scale(Standards.OFSTED),
        viewer.is(Role.AUDITOR),
        viewer.is(Role.HEAD_OF_QUALITY, Role.DIRECTOR, Role.INTERNAL_AUDITOR));
  }

  @GetMapping("/audits.csv")
  Download csv(Viewer viewer, @ModelAttribute AuditsFilter filter) {
    List<AuditLineRow> rows = read(viewer, filter, MOST_IN_A_FILE);
    return Download.csv("audits.csv", out -> write(rows, out));
  }

  private List<AuditLineRow> read(Viewer viewer, AuditsFilter filter, int most) {
    return inAuthority.read(
        viewer.authority(),
        () -> {
          List<AuditLineRow> rows = list.of(viewer, filter, most);
          Subject all = new Subject("audit-list", new UUID(0, 0), rows.size() + " audits");
          history.saw(viewer, all, "list of audits");
          return rows;
        });
  }

  private static void write(List<AuditLineRow> rows, OutputStream out) throws IOException {
    CsvFile csv = new CsvFile(out);
    csv.row(
        "audit",
        "child",
        "month",
        "status",
        "team",
        "state",
        "first grade",
        "final grade",
        "submitted");
    for (AuditLineRow row : rows) {
      csv.row(
          row.number(),
          row.reference(),
          row.month().toString().substring(0, 7),
          row.stratum(),
          row.team(),
          row.state().label(),
          row.firstGrade(),
          row.finalGrade(),
          row.submittedAt());
    }
    csv.flush();
  }
}
