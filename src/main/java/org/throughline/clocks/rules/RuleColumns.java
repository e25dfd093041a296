package org.throughline.clocks.rules;

import java.util.List;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** What a file of the time limits says of each; the page parts them by what they rest on. */
record RuleColumns(RulesPage page) {
  Columns<RuleRow> all() {
    return new Columns<>(
        "Time limits",
        "time limit",
        "time limits",
        List.of(
            Column.of("rule", "What", rule -> Cell.text(rule.name())),
            Column.of("basis", "Basis", rule -> Cell.text(rule.basis().label())),
            Column.of("citation", "Where it is written", rule -> Cell.text(rule.citation())),
            Column.of("limit", "Limit", rule -> Cell.text(rule.limit().inWords())),
            Column.of("confirmed", "Confirmed", rule -> Cell.yesNo(rule.confirmed())),
            Column.of("due", "If it started now, due", rule -> Cell.text(page.due(rule))),
            Column.of("running", "Running", rule -> Cell.count(page.running(rule))),
            Column.of("code", "Code", rule -> Cell.text(rule.code()))),
        Order.by("rule"));
  }

  List<RuleRow> rows() {
    return page.bases().stream().flatMap(basis -> page.of(basis).stream()).toList();
  }
}
