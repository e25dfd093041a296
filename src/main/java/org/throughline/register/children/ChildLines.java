package org.throughline.register.children;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.lists.Cursor;

/** One page of the list of children, and where the next one begins; null on the last. */
record ChildLines(List<ChildLineRow> rows, @Nullable String next) {
  ChildLines {
    rows = List.copyOf(rows);
  }

  /** Made of one line more than the page holds, by which it is known whether there is another. */
  static ChildLines of(List<ChildLineRow> found, int size) {
    if (found.size() <= size) {
      return new ChildLines(found, null);
    }
    List<ChildLineRow> rows = found.subList(0, size);
    return new ChildLines(rows, after(rows.getLast()).code());
  }

  /** The place in the list that this line is. */
  static Cursor after(ChildLineRow line) {
    return new Cursor(line.sortKey(), line.reference());
  }
}
