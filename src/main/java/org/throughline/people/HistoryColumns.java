package org.throughline.people;

import java.util.List;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** What the history of a record says of each change and each sight. */
record HistoryColumns(HistoryPart part) {
  Columns<HistoryLine> all() {
    return new Columns<>(
        part.label(),
        "line",
        "lines",
        List.of(
            Column.of("when", "When", (HistoryLine line) -> Cell.moment(line.at()))
                .sorted("oldest first", "newest first"),
            Column.of("who", "Who", (HistoryLine line) -> Cell.text(line.who())).sortedByName(),
            Column.of("what", "What", (HistoryLine line) -> Cell.text(line.what())).sortedByName(),
            Column.of("more", "More, or why", (HistoryLine line) -> Cell.text(line.more()))),
        Order.down("when"));
  }
}
