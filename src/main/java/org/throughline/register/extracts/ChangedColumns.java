package org.throughline.register.extracts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** What is said of the children whom an extract changed in one way. */
record ChangedColumns(ChangeKind kind) {
  Columns<ChangedChildRow> all() {
    List<Column<ChangedChildRow>> columns = new ArrayList<>();
    columns.add(
        Column.of("child", "Child", (ChangedChildRow row) -> child(row))
            .sorted("by reference", null));
    if (hasBefore()) {
      columns.add(Column.of("before", "Before", ChangedColumns::before));
    }
    String now = hasBefore() ? "With this extract" : "Where they stand";
    columns.add(Column.of("now", now, ChangedColumns::now));
    return new Columns<>(kind.label(), "child", "children", columns, Order.by("child"));
  }

  private boolean hasBefore() {
    return kind != ChangeKind.NEW && kind != ChangeKind.ABSENT && kind != ChangeKind.RETURNED;
  }

  private static Cell child(ChangedChildRow row) {
    return new Cell.Link(row.reference(), "/children/" + row.id(), true);
  }

  private static Cell before(ChangedChildRow row) {
    return said(row.wasStatus(), row.wasTeam(), row.wasWorker());
  }

  private static Cell now(ChangedChildRow row) {
    return said(row.nowStatus(), row.nowTeam(), row.nowWorker());
  }

  private static Cell said(
      @Nullable String status, @Nullable String team, @Nullable String worker) {
    return Cell.text(
        Wording.status(status)
            + (team == null ? "" : ", " + team)
            + (worker == null ? "" : ", " + worker));
  }
}
