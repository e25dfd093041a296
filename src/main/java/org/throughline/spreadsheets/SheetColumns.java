package org.throughline.spreadsheets;

import java.util.List;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** What the list of spreadsheets says of each. */
final class SheetColumns {
  private SheetColumns() {}

  static Columns<Sheet> of(Ledgers ledgers) {
    return new Columns<>(
        "Spreadsheets that came in",
        "spreadsheet",
        "spreadsheets",
        List.of(
            Column.of("file", "File", row -> Cell.link(row.fileName(), row.address())),
            Column.of("holds", "Holds", row -> Cell.text(ledgers.of(row.ledger()).title())),
            Column.of("sent", "Sent in", (Sheet row) -> Cell.moment(row.sentAt()))
                .sorted("the last sent in first", null),
            Column.of("by", "Sent in by", row -> Cell.text(row.sentBy())),
            Column.of("state", "State", row -> Cell.text(row.state().label())),
            Column.of("kept", "Rows kept", (Sheet row) -> Cell.count(row.kept())).ofNumbers(),
            Column.of("rejected", "Rows rejected", (Sheet row) -> Cell.count(row.rejected()))
                .ofNumbers(),
            Column.of("sha256", "SHA-256", (Sheet row) -> Cell.reference(row.sha256())).onAsking()),
        Order.by("sent"));
  }
}
