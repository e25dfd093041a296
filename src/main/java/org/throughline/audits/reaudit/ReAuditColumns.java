package org.throughline.audits.reaudit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** What the list of re-audits says of each. */
record ReAuditColumns(LocalDate today) {
  static final Order NEXT_DUE = Order.by("due");

  Columns<ReAuditLineRow> all() {
    return new Columns<>(
        "Re-audits",
        "re-audit",
        "re-audits",
        List.of(
            Column.of("number", "Re-audit", ReAuditColumns::number)
                .sorted("lowest number first", "newest number first"),
            Column.of("of", "Looks again at", (ReAuditLineRow row) -> again(row)),
            Column.of("child", "Child", row -> Cell.reference(row.reference())),
            Column.of("team", "Team", (ReAuditLineRow row) -> Cell.text(row.team())).sortedByName(),
            Column.of("before", "Before", row -> grade(row.beforeGrade(), row.beforeLabel())),
            Column.of("due", "Due", this::due).sorted("next due first", "last due first"),
            Column.of("auditor", "Auditor", (ReAuditLineRow row) -> auditor(row)).sortedByName(),
            Column.of("after", "After", row -> grade(row.afterGrade(), row.afterLabel())),
            Column.of("state", "State", row -> Cell.text(row.standing())),
            Column.of("submitted", "Handed in", (ReAuditLineRow row) -> Cell.day(row.submittedAt()))
                .onAsking()),
        NEXT_DUE);
  }

  private static Cell number(ReAuditLineRow row) {
    return new Cell.Link(row.number(), "/audits/" + row.ofId() + "/re-audit", true);
  }

  private static Cell again(ReAuditLineRow row) {
    return Cell.reference(row.ofNumber());
  }

  private static Cell auditor(ReAuditLineRow row) {
    return Cell.text(row.who()).savedAs(row.auditor());
  }

  private static Cell grade(@Nullable String code, @Nullable String label) {
    return code == null || label == null ? Cell.text(null) : new Cell.Graded(code, label);
  }

  private Cell due(ReAuditLineRow row) {
    Cell due = row.dueOn() == null ? Cell.text("No day").savedAs(null) : Cell.day(row.dueOn());
    return due.over(row.isLate(today) ? Cell.rust("Late") : null);
  }
}
