package org.throughline.clocks.running;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.throughline.history.Subject;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.WorkingDays;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** What the list of running clocks says of each. */
record ClockColumns(LocalDate today, Instant now, WorkingDays days) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.UK).withZone(CouncilTime.LONDON);

  Columns<ClockLineRow> all() {
    return new Columns<>(
        "Time limits that run",
        "time limit",
        "time limits",
        List.of(
            Column.of("rule", "What", ClockColumns::what),
            Column.of("about", "What it runs for", ClockColumns::about).asANote(),
            Column.of("due", "Due", ClockColumns::due).sorted("soonest due first", null),
            Column.of("far", "How far", this::far),
            Column.of("owner", "Whose", ClockColumns::owner),
            Column.of("place", "Where", ClockColumns::place).asANote(),
            Column.of("started", "Began", (ClockLineRow row) -> Cell.day(row.startedOn()))
                .onAsking(),
            Column.of("first-due", "First due", (ClockLineRow row) -> Cell.day(row.firstDueOn()))
                .onAsking(),
            Column.of("basis", "Basis", ClockColumns::basis).onAsking(),
            Column.of("calendar", "Calendar", ClockColumns::calendar).onAsking()),
        Order.by("due"));
  }

  private static Cell what(ClockLineRow row) {
    String address = Subject.address(row.aboutKind(), row.aboutId());
    return Cell.link(row.ruleName(), address).over(row.aboutLabel());
  }

  private static Cell about(ClockLineRow row) {
    return Cell.text(row.aboutLabel());
  }

  private static Cell due(ClockLineRow row) {
    Instant at = row.dueAt();
    Cell due = Cell.text(at == null ? DAY.format(row.dueOn()) : MOMENT.format(at));
    boolean moved = !row.firstDueOn().equals(row.dueOn());
    return due.savedAs(at == null ? row.dueOn() : Cell.moment(at).value())
        .over(moved ? "first due " + DAY.format(row.firstDueOn()) : "");
  }

  /** “3 working days late”, “today”, “in 4 working days”. */
  private Cell far(ClockLineRow row) {
    if (row.paused()) {
      return Cell.tag("standing still");
    }
    if (row.isLate(now, today)) {
      int late = days.between(row.dueOn(), today);
      return Cell.rust(late == 0 ? "late" : counted(late) + " late");
    }
    int left = days.between(today, row.dueOn());
    return Cell.tag(left == 0 ? "today" : "in " + counted(left));
  }

  private static String counted(int count) {
    return count == 1 ? "1 working day" : count + " working days";
  }

  private static Cell owner(ClockLineRow row) {
    String owner = row.owner();
    String place = row.place();
    return Cell.text(owner == null ? "Nobody named" : owner)
        .savedAs(owner)
        .over(place == null ? "" : place);
  }

  private static Cell place(ClockLineRow row) {
    return Cell.text(row.place());
  }

  private static Cell basis(ClockLineRow row) {
    return Cell.text(row.basis().label());
  }

  private static Cell calendar(ClockLineRow row) {
    return Cell.reference(row.calendar());
  }
}
