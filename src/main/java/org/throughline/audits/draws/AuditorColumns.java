package org.throughline.audits.draws;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.throughline.kernel.AccountId;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** What a file of the auditors says of each; the page has a form in every row besides. */
record AuditorColumns(YearMonth month, Map<AccountId, List<String>> conflicts) {
  AuditorColumns {
    conflicts = Map.copyOf(conflicts);
  }

  Columns<AuditorRow> all() {
    return new Columns<>(
        "Auditors",
        "auditor",
        "auditors",
        List.of(
            Column.of("name", "Auditor", row -> Cell.text(row.name())),
            Column.of("load", "For " + Said.month(month), row -> Cell.count(row.load())),
            Column.of("capacity", "Can take a month", row -> Cell.count(row.capacity())),
            Column.of("conflict", "Conflict of interest", row -> Cell.text(conflict(row)))),
        Order.by("name"));
  }

  /** Whom they never read, as one phrase. */
  String conflict(AuditorRow row) {
    List<String> why = conflicts.getOrDefault(row.accountId(), List.of());
    if (why.isEmpty()) {
      return row.workerName() == null ? "None by role" : "Their own cases";
    }
    String joined = String.join(", ", why);
    return Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
  }
}
