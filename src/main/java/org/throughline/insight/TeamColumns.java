package org.throughline.insight;

import java.util.List;
import java.util.function.Function;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** Services and teams as a file: what the page says of each, and no more. */
record TeamColumns(String when) {
  Columns<TeamLine> all() {
    return new Columns<>(
        "Grades by team",
        "service or team",
        "services and teams",
        List.of(
            Column.of("name", "Service or team", line -> Cell.text(line.name())),
            Column.of("kind", "Kind", line -> Cell.text(line.kind())),
            Column.of("when", "When", _ -> Cell.text(when)),
            Column.of("audits", "Audits", line -> Cell.count(line.audits())),
            Column.of("note", "Note", line -> Cell.text(line.said().words())),
            Column.of("good", "Good or better", line -> good(line, GradeShare::count)),
            Column.of("share", "Share", line -> good(line, GradeShare::share)),
            Column.of("low", "Interval from", line -> good(line, one -> one.interval().low())),
            Column.of("high", "Interval to", line -> good(line, one -> one.interval().high()))),
        Order.by("name"));
  }

  private static Cell good(TeamLine line, Function<GradeShare, Number> figure) {
    GradeShare good = line.good();
    return Cell.count(good == null ? null : figure.apply(good));
  }
}
