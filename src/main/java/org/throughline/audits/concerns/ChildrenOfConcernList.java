package org.throughline.audits.concerns;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.Counted;
import org.throughline.web.Viewer;
import org.throughline.web.lists.Cursor;
import org.throughline.web.lists.Order;

/** The children of concern a viewer may know of; each list that is shown or saved is logged. */
@Component
final class ChildrenOfConcernList {
  static final int SHOWN = 50;

  private static final int IN_A_FILE = 1000;

  private final Queries queries;
  private final InAuthority inAuthority;
  private final History history;

  ChildrenOfConcernList(Queries queries, InAuthority inAuthority, History history) {
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.history = history;
  }

  static boolean maySee(Viewer viewer) {
    return viewer.is(ChildOfConcern.EVERYTHING) || viewer.is(ChildOfConcern.BY_NODE);
  }

  /** A page and one more, by which the reader knows whether another follows. */
  List<ChildOfConcernRow> shown(
      Viewer viewer, ChildrenOfConcernFilter filter, Order order, Cursor after) {
    return read(viewer, filter, order, after, SHOWN + 1, "children of concern");
  }

  /** The next stretch of a file that is being saved. */
  List<ChildOfConcernRow> stretch(
      Viewer viewer,
      ChildrenOfConcernFilter filter,
      Order order,
      @Nullable ChildOfConcernRow last) {
    Cursor after = last == null ? Cursor.START : after(last);
    return read(viewer, filter, order, after, IN_A_FILE, "children of concern, saved as a file");
  }

  private List<ChildOfConcernRow> read(
      Viewer viewer,
      ChildrenOfConcernFilter filter,
      Order order,
      Cursor after,
      int most,
      String purpose) {
    Row row =
        filter
            .into(by(viewer))
            .and("sort", order.column())
            .and("descending", order.descending())
            .and("afterKey", after.key())
            .and("afterId", after.id())
            .and("most", most);
    return inAuthority.write(
        viewer.authority(),
        () -> {
          List<ChildOfConcernRow> rows = queries.list(ChildOfConcernRow.class, row);
          log(viewer, rows, purpose);
          return rows;
        });
  }

  /** The place in the list that this row is. */
  private static Cursor after(ChildOfConcernRow row) {
    return new Cursor(row.sortKey(), row.id().toString());
  }

  static @Nullable String next(List<ChildOfConcernRow> rows) {
    return rows.size() > SHOWN ? after(rows.get(SHOWN - 1)).code() : null;
  }

  private void log(Viewer viewer, List<ChildOfConcernRow> rows, String purpose) {
    if (!rows.isEmpty()) {
      String count =
          Counted.things(rows.size(), "child of concern", "children of concern")
              .toLowerCase(Locale.UK);
      UUID known = viewer.authority().value();
      history.saw(
          viewer, new Subject(ChildOfConcern.KIND + "-list", known, "List of " + count), purpose);
    }
  }

  /** The teams that the viewer’s children of concern name, for choosing from. */
  List<String> teams(Viewer viewer) {
    return inAuthority.read(
        viewer.authority(),
        () ->
            queries.list(ChildOfConcernTeamRow.class, by(viewer)).stream()
                .map(ChildOfConcernTeamRow::team)
                .toList());
  }

  private static Row by(Viewer viewer) {
    return Row.of(viewer.authority())
        .and("account", viewer.account())
        .and("everything", viewer.is(ChildOfConcern.EVERYTHING))
        .and("nodes", viewer.nodes(ChildOfConcern.BY_NODE));
  }
}
