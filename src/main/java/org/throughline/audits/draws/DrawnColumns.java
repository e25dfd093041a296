package org.throughline.audits.draws;

import java.util.List;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** What a file of the children drawn says of each place; a restricted child has no reference. */
final class DrawnColumns {
  static final Columns<SelectedRow> ALL =
      new Columns<>(
          "Children drawn",
          "place",
          "places",
          List.of(
              Column.of("place", "Place", row -> Cell.count(row.position())),
              Column.of("child", "Child", row -> Cell.text(row.named())),
              Column.of("status", "Status", row -> Cell.text(row.stratumLabel())),
              Column.of("team", "Team", row -> Cell.text(row.team())),
              Column.of("audit", "Audit", row -> Cell.text(row.auditNumber())),
              Column.of("auditor", "Auditor", row -> Cell.text(row.auditor())),
              Column.of("state", "State", row -> Cell.text(row.state())),
              Column.of("replaces", "In for place", row -> Cell.count(row.replaces())),
              Column.of("replaced-by", "Gave way to place", row -> Cell.count(row.replacedBy()))),
          Order.by("place"));

  private DrawnColumns() {}
}
