package org.throughline.register.extracts;

import java.util.List;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** What the list of extracts says of each. */
final class ExtractColumns {
  static final Columns<ExtractRow> ALL =
      new Columns<>(
          "Extracts",
          "extract",
          "extracts",
          List.of(
              Column.of("file", "Extract", ExtractColumns::file),
              Column.of("as-at", "Figures of", row -> Cell.day(row.asAt())),
              Column.of("sent", "Sent in", ExtractColumns::sent)
                  .sorted("the last sent in first", null),
              Column.of("by", "Sent in by", row -> Cell.text(row.receivedBy())),
              Column.of("outcome", "What happened", row -> Cell.text(outcome(row))),
              Column.of("version", "Version", (ExtractRow row) -> Cell.text(row.version()))
                  .asANote(),
              Column.of("sha256", "SHA-256", (ExtractRow row) -> Cell.reference(row.sha256()))
                  .onAsking(),
              Column.of("bytes", "Bytes", (ExtractRow row) -> Cell.count(row.bytes()))
                  .ofNumbers()
                  .onAsking()),
          Order.by("sent"));

  private ExtractColumns() {}

  private static Cell file(ExtractRow row) {
    String version = row.version();
    return Cell.link(row.fileName(), "/extracts/" + row.id().value())
        .over(version == null ? Wording.size(row.bytes()) : version);
  }

  private static Cell sent(ExtractRow row) {
    return Cell.moment(row.receivedAt());
  }

  static String outcome(ExtractRow extract) {
    if (extract.isUndone()) {
      return "Undone";
    }
    return extract.state() == ExtractState.DONE
        ? extract.changes().sentence()
        : extract.state().label();
  }
}
