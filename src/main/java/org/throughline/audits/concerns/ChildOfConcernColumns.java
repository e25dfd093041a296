package org.throughline.audits.concerns;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** What the register says of each child on it. */
record ChildOfConcernColumns(LocalDate today) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  Columns<ChildOfConcernRow> all() {
    return new Columns<>(
        "Children of concern",
        "entry",
        "entries",
        List.of(
            Column.of("child", "Child", ChildOfConcernColumns::child)
                .sorted("by reference", "by reference from Z to A"),
            Column.of("audit", "Audit", (ChildOfConcernRow row) -> Cell.reference(row.number()))
                .sorted("lowest audit number first", "newest audit number first"),
            Column.of("grade", "Grade", ChildOfConcernColumns::grade),
            Column.of("team", "Team", (ChildOfConcernRow row) -> Cell.text(row.team()))
                .sortedByName(),
            Column.of("since", "Since", (ChildOfConcernRow row) -> Cell.day(row.enteredAt()))
                .sorted("longest on it first", "newest first"),
            Column.of("days", "Days on it", this::days).ofNumbers(),
            Column.of("open", "Open", row -> Cell.text(row.open())),
            Column.of("state", "State", ChildOfConcernColumns::state),
            Column.of(
                    "signed-by",
                    "Signed off by",
                    (ChildOfConcernRow row) -> Cell.text(row.signedOffBy()))
                .onAsking(),
            Column.of("signed", "Signed off on", ChildOfConcernColumns::signed)
                .onAsking()
                .sorted("first signed off first", "last signed off first")),
        Order.by("since"));
  }

  private static Cell child(ChildOfConcernRow row) {
    return new Cell.Link(row.reference(), row.address(), true);
  }

  private static Cell grade(ChildOfConcernRow row) {
    return row.grade() == null || row.gradeLabel() == null
        ? Cell.text(null)
        : new Cell.Graded(row.grade(), row.gradeLabel());
  }

  private Cell days(ChildOfConcernRow row) {
    return Cell.count(row.days(today));
  }

  /** With the day since when, and by whom, unless it is on still. */
  private static Cell state(ChildOfConcernRow row) {
    Cell said = Cell.text(row.state().label());
    if (row.endedAt() == null) {
      return said;
    }
    String day = DAY.format(CouncilTime.dateOf(row.endedAt()));
    return said.over(row.signedOffBy() == null ? day : day + ", " + row.signedOffBy());
  }

  private static Cell signed(ChildOfConcernRow row) {
    return Cell.day(row.state() == RegisterState.SIGNED_OFF ? row.endedAt() : null);
  }
}
