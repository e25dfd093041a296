package org.throughline.register.extracts;

import java.util.List;
import org.throughline.web.lists.Address;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** What is said of a cell that could not be taken: those that cost their row, and the others. */
enum ProblemColumns {
  REJECTED("rejected", "rejections", "Rows that were rejected"),
  SET_ASIDE("set-aside", "set-aside", "Values that were set aside");

  private final String kind;
  private final String path;
  private final String title;

  ProblemColumns(String kind, String path, String title) {
    this.kind = kind;
    this.path = path;
    this.title = title;
  }

  String kind() {
    return kind;
  }

  String title() {
    return title;
  }

  Address address(ExtractId extract) {
    return Address.of("/extracts/" + extract.value() + "/" + path);
  }

  Columns<ProblemRow> all() {
    return new Columns<>(
        title,
        "cell",
        "cells",
        List.of(
            Column.of("sheet", "Sheet", row -> Cell.text(row.sheet())),
            Column.of("cell", "Cell", row -> Cell.text(row.cell())),
            Column.of("column", "Column", row -> Cell.text(row.columnLabel())),
            Column.of("value", "What stands there", ProblemColumns::value),
            Column.of("reason", "Why", row -> Cell.text(row.reason()))),
        Order.by("sheet"));
  }

  private static Cell value(ProblemRow row) {
    return Cell.text(row.value().isEmpty() ? "(nothing)" : row.value()).savedAs(row.value());
  }
}
