package org.throughline.actions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.throughline.register.children.RiskStatus;
import org.throughline.web.govuk.Sign;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** What the register says of each action. */
record RegisterColumns(LocalDate today) {
  static final Order SOONEST = Order.by("due");
  static final Order CHANGED = Order.by("changed");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  Columns<RegisterRow> all() {
    return new Columns<>(
        "Actions",
        "action",
        "actions",
        List.of(
            Column.of("action", "Action", RegisterColumns::action)
                .sorted("lowest number first", "newest number first"),
            Column.of("number", "Number", (RegisterRow row) -> Cell.reference(row.number()))
                .asANote(),
            Column.of("child", "Child", RegisterColumns::child),
            Column.of("owner", "Owner", RegisterColumns::owner).sortedByName(),
            Column.of("due", "Due", this::due).sorted("soonest due first", "latest due first"),
            Column.of("first-due", "First due", (RegisterRow row) -> Cell.day(row.firstDueOn()))
                .onAsking()
                .sorted("first due soonest first", "first due latest first"),
            Column.of("moved", "Times put off", (RegisterRow row) -> Cell.count(row.moved()))
                .onAsking()
                .ofNumbers(),
            Column.of("priority", "Priority", RegisterColumns::priority)
                .sorted("most pressing first", "least pressing first"),
            Column.of("state", "State", this::state),
            Column.of("team", "Answers for it", (RegisterRow row) -> Cell.text(row.team()))
                .onAsking()
                .sorted("by team", "by team from Z to A"),
            Column.of("theme", "Theme", (RegisterRow row) -> Cell.text(row.theme())).onAsking(),
            Column.of("source", "Came from", (RegisterRow row) -> Cell.text(row.sourceLabel()))
                .onAsking(),
            Column.of("risk", "Risk to the child", RegisterColumns::risk).onAsking(),
            Column.of("raised", "Raised", (RegisterRow row) -> Cell.day(row.raisedAt())).onAsking(),
            Column.of("changed", "Last changed", (RegisterRow row) -> Cell.moment(row.changedAt()))
                .onAsking()
                .sorted("longest unchanged first", "last changed first")),
        SOONEST);
  }

  private static Cell action(RegisterRow row) {
    Cell link = Cell.link(row.what(), row.address()).over(Cell.reference(row.number()));
    return row.riskStatus() == RiskStatus.IMMEDIATE_ACTION_NEEDED && row.isOwed()
        ? link.over(Cell.rust("Immediate action needed"))
        : link;
  }

  private static Cell child(RegisterRow row) {
    String reference = row.reference();
    return reference == null ? Cell.text(null) : Cell.reference(reference);
  }

  private static Cell owner(RegisterRow row) {
    return Cell.text(row.owner()).over(row.ownerLeft() ? Cell.rust("Has left") : null);
  }

  /** The first due day stands under it, where the day moved since. */
  private Cell due(RegisterRow row) {
    boolean moved = !row.dueOn().equals(row.firstDueOn());
    return Cell.day(row.dueOn()).over(moved ? "First due " + DAY.format(row.firstDueOn()) : "");
  }

  private static Cell priority(RegisterRow row) {
    return Cell.text(row.priority().label());
  }

  private Cell state(RegisterRow row) {
    return new Cell.Stand(sign(row), said(row));
  }

  private Sign sign(RegisterRow row) {
    return switch (row.state()) {
      case OPEN -> row.isLate(today) ? Sign.LATE : row.returned() ? Sign.BACK : Sign.OK;
      case WAITING -> Sign.CHECK;
      case VERIFIED, WITHDRAWN -> Sign.DONE;
    };
  }

  private String said(RegisterRow row) {
    if (row.state() != ActionState.OPEN) {
      return row.state().label();
    }
    return row.isLate(today) ? "Late" : row.returned() ? "Sent back" : "Open";
  }

  private static Cell risk(RegisterRow row) {
    RiskStatus status = row.riskStatus();
    String unsaid = row.reference() == null ? "" : "Not said yet";
    return status == RiskStatus.IMMEDIATE_ACTION_NEEDED
        ? Cell.rust(status.label())
        : Cell.text(status == null ? unsaid : status.label());
  }
}
