package org.throughline.register.children;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.register.annexa.CodeSet;
import org.throughline.web.lists.Cell;
import org.throughline.web.lists.Column;
import org.throughline.web.lists.Columns;
import org.throughline.web.lists.Order;

/** What the list of children says of each: as a person reads it, and as a file holds it. */
record ChildColumns(LocalDate today) {
  static final Order BY_REFERENCE = Order.by("reference");
  static final String SINCE = "since";
  static final String LAST_SEEN = "last-seen";

  Columns<ChildLineRow> all() {
    return new Columns<>(
        "Children",
        "child",
        "children",
        List.of(
            Column.of("reference", "Reference", ChildColumns::reference)
                .sorted("by reference", null),
            Column.of("status", "Status", line -> Cell.text(Standing.label(line.status()))),
            Column.of(SINCE, "Since", (ChildLineRow line) -> Cell.day(line.statusSince()))
                .sorted("longest in their status first", "newest in their status first"),
            Column.of("team", "Team", (ChildLineRow line) -> Cell.text(line.team()))
                .sorted("by team", null),
            Column.of("worker", "Worker", (ChildLineRow line) -> Cell.text(line.worker()))
                .sorted("by worker", null),
            Column.of(LAST_SEEN, "Last seen", (ChildLineRow line) -> Cell.day(line.lastSeen()))
                .onAsking(),
            Column.of("age", "Age", this::age).onAsking(),
            Column.of("gender", "Gender", ChildColumns::gender).onAsking(),
            Column.of("present", "In the latest extract", ChildColumns::present).asANote()),
        BY_REFERENCE);
  }

  private static Cell reference(ChildLineRow line) {
    Cell link = new Cell.Link(line.reference(), "/children/" + line.id(), true);
    return link.over(line.absent() ? "Not in this extract" : "");
  }

  private static Cell present(ChildLineRow line) {
    return Cell.yesNo(!line.absent());
  }

  /** A file has whole years, that a spreadsheet can reckon with. */
  private Cell age(ChildLineRow line) {
    LocalDate birth = line.birthDate();
    if (birth == null || birth.isAfter(today)) {
      return Cell.text(birth == null ? "" : "Unborn").savedAs(null);
    }
    int years = Period.between(birth, today).getYears();
    return Cell.text(years > 0 ? String.valueOf(years) : Lead.age(birth, today)).savedAs(years);
  }

  private static Cell gender(ChildLineRow line) {
    @Nullable String code = line.gender();
    return Cell.text(code == null ? null : CodeSet.GENDER.label(code));
  }
}
