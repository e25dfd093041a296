package org.throughline.audits.answering;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.audits.broughtin.BroughtInAudits;
import org.throughline.audits.broughtin.PastAudit;
import org.throughline.spreadsheets.SheetFile;
import org.throughline.spreadsheets.SheetId;
import org.throughline.web.Viewer;

/** A council’s own record of its audits, row by row, as its head of quality would bring it in. */
record Pasts(BroughtInAudits door, Viewer viewer, SheetId sheet) {
  static final LocalDate DAY = LocalDate.of(2025, 3, 4);
  static final String FILE = "Audits 2024-25.xlsx";

  static Pasts of(BroughtInAudits door, Viewer viewer) {
    return new Pasts(door, viewer, new SheetId(UUID.randomUUID()));
  }

  /** All a row can say, of this child. */
  static PastAudit whole(String reference) {
    return new PastAudit(
        reference,
        DAY,
        "RI",
        "4 - Inadequate",
        "Jo Bloggs",
        "Sam Head",
        "Monthly audit",
        "Thematic",
        "northmere 1",
        "Supervision",
        "The plan had drifted.",
        "Seen alone.",
        "No supervision since May.",
        "Done in June 2025, Good");
  }

  /** The least a row must say. */
  static PastAudit least(String reference, LocalDate day, String grade) {
    return least(reference, day, grade, "");
  }

  static PastAudit least(String reference, LocalDate day, String grade, String tool) {
    return new PastAudit(reference, day, grade, "", "", "", tool, "", "", "", "", "", "", "");
  }

  BroughtInAudits.Kept keep(int row, PastAudit past) {
    return door.keep(viewer, new SheetFile(sheet, FILE), row, past);
  }

  int takeBack(String reason) {
    return door.takeBack(viewer, sheet, reason);
  }
}
