package org.throughline.spreadsheets;

import java.util.ArrayList;
import java.util.List;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** What is said of the rows of a sheet: what became of each, and those to be mended. */
final class OutcomeColumns {
  private static final String WHY = "Why this row did not come in";

  static final Columns<OutcomeRow> ALL =
      new Columns<>(
          "What became of each row",
          "row",
          "rows",
          List.of(
              Column.of("row", "Row", (OutcomeRow row) -> Cell.count(row.rowNumber()))
                  .ofNumbers()
                  .sorted("in the order of the file", null),
              Column.of("became", "Became", OutcomeColumns::became),
              Column.of("said", "What is to be known", row -> Cell.text(said(row)))),
          Order.by("row"));

  private OutcomeColumns() {}

  private static Cell became(OutcomeRow row) {
    String label = row.becameLabel();
    String address = row.address();
    return label == null || address == null ? Cell.rust("Rejected") : Cell.link(label, address);
  }

  private static String said(OutcomeRow row) {
    String reason = row.reason();
    return reason == null ? row.note() : reason;
  }

  /**
   * The rejected rows as the council’s own sheet, so that it can be mended and sent again: its
   * headings, its cells, and why each was rejected in a last column, which no ledger reads.
   */
  static Columns<RejectedRow> toMend(List<MatchedRow> matched) {
    List<Column<RejectedRow>> columns = new ArrayList<>();
    for (int at = 0; at < matched.size(); at++) {
      MatchedRow column = matched.get(at);
      int place = at;
      if (!column.heading().equals(WHY)) {
        columns.add(
            Column.of(
                "column-" + column.position(),
                column.heading(),
                row -> Cell.text(row.cell(place))));
      }
    }
    columns.add(Column.of("why", WHY, row -> Cell.text(row.reason())));
    Order usual = Order.by(columns.getFirst().code());
    return new Columns<>("Rows to mend", "row", "rows", columns, usual);
  }
}
