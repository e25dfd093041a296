package org.throughline.audits.draws;

import java.util.List;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** What a file of a programme says of each month: planned against done. */
final class MonthColumns {
  static final Columns<MonthRow> ALL =
      new Columns<>(
          "Planned against done",
          "month",
          "months",
          List.of(
              Column.of("month", "Month", row -> Cell.month(row.month())),
              Column.of("planned", "Planned", row -> Cell.count(row.target())),
              Column.of("drawn", "Drawn", row -> Cell.count(row.drawn())),
              Column.of("allocated", "Allocated", row -> Cell.count(row.allocated())),
              Column.of("submitted", "Submitted", row -> Cell.count(row.submitted())),
              Column.of("open", "Open", row -> Cell.yesNo(row.isOpen()))),
          Order.by("month"));

  private MonthColumns() {}
}
