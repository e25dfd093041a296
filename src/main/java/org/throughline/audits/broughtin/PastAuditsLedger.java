package org.throughline.audits.broughtin;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.throughline.history.Subject;
import org.throughline.kernel.Refused;
import org.throughline.spreadsheets.Field;
import org.throughline.spreadsheets.Kept;
import org.throughline.spreadsheets.Ledger;
import org.throughline.spreadsheets.SheetFile;
import org.throughline.spreadsheets.SheetRow;
import org.throughline.web.Place;
import org.throughline.web.Viewer;

/** A council’s own record of the audits it did before, one to a row. */
@Component
final class PastAuditsLedger implements Ledger {
  private final BroughtInAudits audits;

  PastAuditsLedger(BroughtInAudits audits) {
    this.audits = audits;
  }

  @Override
  public String code() {
    return "past-audits";
  }

  @Override
  public String title() {
    return "Past audits";
  }

  @Override
  public String about() {
    return "Each row becomes an audit with its grades, in the list and on its child’s page. It waits"
        + " for nobody, starts no time limit, and is never among the grades by month. The child"
        + " must be in the register.";
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  @Override
  public List<Field> fields() {
    return PastAuditFields.ALL;
  }

  @Override
  public Kept keep(Viewer viewer, SheetFile sheet, SheetRow row) {
    BroughtInAudits.Kept kept = audits.keep(viewer, sheet, row.number(), past(row));
    return Kept.as(Subject.of("audit", kept.id(), kept.number()));
  }

  private static PastAudit past(SheetRow row) {
    LocalDate day = row.date(PastAuditFields.DAY);
    if (day == null) {
      throw Refused.unusable("There is no day.").about(PastAuditFields.DAY);
    }
    return new PastAudit(
        row.text(PastAuditFields.CHILD),
        day,
        row.text(PastAuditFields.GRADE),
        row.text(PastAuditFields.FINAL_GRADE),
        row.text(PastAuditFields.AUDITOR),
        row.text(PastAuditFields.MODERATOR),
        row.text(PastAuditFields.TOOL),
        row.text(PastAuditFields.KIND),
        row.text(PastAuditFields.TEAM),
        row.text(PastAuditFields.THEME),
        row.text(PastAuditFields.SUMMARY),
        row.text(PastAuditFields.STRENGTHS),
        row.text(PastAuditFields.AREAS),
        row.text(PastAuditFields.RE_AUDIT));
  }

  @Override
  public int takeBack(Viewer viewer, SheetFile sheet, String reason) {
    return audits.takeBack(viewer, sheet.id(), reason);
  }
}
