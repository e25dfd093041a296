package org.throughline.audits.answering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.register.children.Standing;
import org.throughline.standards.Scale;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;

/** What the list of audits says of each. */
record AuditColumns(Scale scale) {
  Columns<AuditLineRow> all() {
    return new Columns<>(
        "Audits",
        "audit",
        "audits",
        List.of(
            Column.of("number", "Audit", AuditColumns::number)
                .sorted("lowest number first", "newest number first"),
            Column.of("child", "Child", row -> Cell.reference(row.reference())),
            Column.of("kind", "Kind", (AuditLineRow row) -> Cell.text(row.kind().label()))
                .onAsking(),
            Column.of("month", "Month", (AuditLineRow row) -> Cell.month(row.month()))
                .sorted("oldest month first", "newest month first"),
            Column.of("status", "Status when drawn", AuditColumns::status).onAsking(),
            Column.of("team", "Team", AuditColumns::team).sortedByName(),
            Column.of("auditor", "Auditor", AuditColumns::auditor).sortedByName(),
            Column.of("state", "State", (AuditLineRow row) -> Cell.text(row.state().label()))
                .sorted("least far first", "furthest first"),
            Column.of("first-grade", "First grade", (AuditLineRow row) -> grade(row.firstGrade()))
                .onAsking(),
            Column.of("grade", "Final grade", (AuditLineRow row) -> grade(row.finalGrade()))
                .sorted("best grade first", "worst grade first"),
            Column.of("submitted", "Submitted", AuditColumns::submitted)
                .onAsking()
                .sorted("longest submitted first", "last submitted first"),
            Column.of("concern", "Safety concern open", AuditColumns::concern).onAsking()),
        AuditList.NEWEST);
  }

  private static Cell number(AuditLineRow row) {
    Cell number = new Cell.Link(row.number(), row.address(), true);
    if (row.concern()) {
      return number.over(Cell.rust("Safety concern"));
    }
    return number.over(row.isBroughtIn() ? row.kind().label() : "");
  }

  private static Cell status(AuditLineRow row) {
    return Cell.text(Standing.label(row.stratum()));
  }

  private static Cell team(AuditLineRow row) {
    return Cell.text(row.team().isEmpty() ? "Not said" : row.team()).savedAs(row.team());
  }

  private static Cell auditor(AuditLineRow row) {
    String name = row.auditorName();
    String nobody = row.isBroughtIn() ? "Not said" : "Nobody yet";
    String said = row.mine() ? "You" : name == null ? nobody : name;
    return Cell.text(said).savedAs(name);
  }

  private Cell grade(@Nullable String code) {
    return code == null ? Cell.text(null) : new Cell.Graded(code, scale.grade(code).label());
  }

  private static Cell submitted(AuditLineRow row) {
    return Cell.day(row.submittedAt());
  }

  private static Cell concern(AuditLineRow row) {
    return Cell.yesNo(row.concern());
  }
}
