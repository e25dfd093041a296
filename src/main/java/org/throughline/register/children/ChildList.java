package org.throughline.register.children;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import org.throughline.web.lists.Cursor;
import org.throughline.web.lists.Layout;
import org.throughline.web.lists.Order;

/**
 * The list of the children a viewer's roles cover. What a page of it showed is logged as one sight
 * of the register, from its first reference to its last.
 */
@Component
final class ChildList {
  static final int PAGE = 50;
  private static final int SAVED_AT_ONCE = 2000;

  private final Queries queries;
  private final InAuthority inAuthority;
  private final History history;
  private final Children children;
  private final CouncilTime time;

  ChildList(
      Queries queries,
      InAuthority inAuthority,
      History history,
      Children children,
      CouncilTime time) {
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.history = history;
    this.children = children;
    this.time = time;
  }

  /** A page of children, and the teams there are to choose from. */
  record Opened(ChildLines lines, List<String> teams) {}

  /** One page, seen now, with all that stands on it read in one transaction. */
  Opened open(Viewer viewer, ChildrenFilter filter, Layout<ChildLineRow> layout, Cursor after) {
    return inAuthority.write(
        viewer.authority(),
        () -> new Opened(page(viewer, filter, layout, after, PAGE), teams(viewer)));
  }

  /** One page, seen now. A reference typed in small letters also finds it in capitals. */
  ChildLines page(
      Viewer viewer, ChildrenFilter filter, Layout<ChildLineRow> layout, Cursor after, int size) {
    return inAuthority.write(
        viewer.authority(),
        () -> {
          ChildLines lines = lines(viewer, filter, layout, after, size);
          String capitals = filter.reference().toUpperCase(Locale.UK);
          if (lines.rows().isEmpty() && !capitals.equals(filter.reference())) {
            lines = lines(viewer, filter.withReference(capitals), layout, after, size);
          }
          log(viewer, lines.rows(), "list of children");
          return lines;
        });
  }

  /** The next stretch of a file that is being saved. */
  List<ChildLineRow> stretch(
      Viewer viewer,
      ChildrenFilter filter,
      Layout<ChildLineRow> layout,
      @Nullable ChildLineRow last) {
    Cursor after = last == null ? Cursor.START : ChildLines.after(last);
    return inAuthority.write(
        viewer.authority(),
        () -> {
          ChildLines lines = lines(viewer, filter, layout, after, SAVED_AT_ONCE);
          log(viewer, lines.rows(), "list of children saved as a file");
          return lines.rows();
        });
  }

  private List<String> teams(Viewer viewer) {
    return inAuthority.read(
        viewer.authority(),
        () -> queries.list(TeamRow.class, Covered.by(viewer)).stream().map(TeamRow::name).toList());
  }

  private ChildLines lines(
      Viewer viewer, ChildrenFilter filter, Layout<ChildLineRow> layout, Cursor after, int size) {
    if (!Covered.any(viewer)) {
      return new ChildLines(List.of(), null);
    }
    Row row =
        filter
            .on(Covered.by(viewer))
            .and("sort", sort(layout.order()))
            .and("lastSeen", layout.shows(ChildColumns.LAST_SEEN))
            .and("afterKey", after.key())
            .and("afterReference", after.reference())
            .and("latest", filter.arrived() ? latest(viewer) : null)
            .and("today", time.today())
            .and("size", size + 1);
    return ChildLines.of(found(viewer, filter, layout, row, size), size);
  }

  private static String sort(Order order) {
    if (order.column().equals(ChildColumns.SINCE)) {
      return order.descending() ? "newest" : "longest";
    }
    return order.column();
  }

  private @Nullable UUID latest(Viewer viewer) {
    return children.latestExtract(viewer.authority()).map(LatestExtractRow::id).orElse(null);
  }

  /** Five questions, for the plan of one question cannot be the best for all of them. */
  private List<ChildLineRow> found(
      Viewer viewer, ChildrenFilter filter, Layout<ChildLineRow> layout, Row row, int size) {
    boolean byReference = layout.order().equals(ChildColumns.BY_REFERENCE);
    // Everybody, by reference, and nothing that is looked up for each.
    boolean plain = byReference && !filter.isOn() && !layout.shows(ChildColumns.LAST_SEEN);
    if (Covered.everything(viewer) && plain && size == PAGE) {
      Object after = row.getValue("afterReference");
      Row begun = row.and("afterReference", after == null ? "" : after);
      return map(queries.list(UnfilteredChildLineRow.class, begun), UnfilteredChildLineRow::line);
    }
    if (Covered.everything(viewer)) {
      return byReference
          ? queries.list(ChildLineRow.class, row)
          : map(queries.list(SortedChildLineRow.class, row), SortedChildLineRow::line);
    }
    return byReference && !viewer.is(Role.PRACTITIONER)
        ? map(queries.list(ByTeamChildLineRow.class, row), ByTeamChildLineRow::line)
        : map(queries.list(CoveredChildLineRow.class, row), CoveredChildLineRow::line);
  }

  private static <T> List<ChildLineRow> map(List<T> rows, Function<T, ChildLineRow> line) {
    return rows.stream().map(line).toList();
  }

  private void log(Viewer viewer, List<ChildLineRow> rows, String purpose) {
    if (!rows.isEmpty()) {
      String first = rows.getFirst().reference();
      String label = "Children: %d, %s to %s".formatted(rows.size(), first, last(rows));
      history.saw(viewer, Subject.of("register", viewer.authority(), label), purpose);
    }
  }

  private static String last(List<ChildLineRow> rows) {
    return rows.getLast().reference();
  }
}
