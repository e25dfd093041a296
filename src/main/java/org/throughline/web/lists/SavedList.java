package org.throughline.web.lists;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.CouncilTime;
import org.throughline.web.Download;
import org.throughline.web.FileKind;
import org.throughline.web.Grant;
import org.throughline.web.Role;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.Chip;

/**
 * A list on its way into a file: the columns, the order and the filter of the page, all of its
 * rows.
 */
public record SavedList<R>(
    Viewer viewer, Instant asAt, Layout<R> layout, List<String> filters, Stretches<R> rows) {
  public SavedList {
    filters = List.copyOf(filters);
  }

  /** With the filters that the page says are on. */
  public static <R> SavedList<R> of(
      Viewer viewer, Instant asAt, Layout<R> layout, List<Chip> filters, Stretches<R> rows) {
    return new SavedList<>(viewer, asAt, layout, filters.stream().map(Chip::label).toList(), rows);
  }

  /** All of a short list, in the order asked for. */
  public static <R> SavedList<R> whole(
      Viewer viewer, Instant asAt, Layout<R> layout, List<R> rows) {
    List<R> sorted = Listing.sorted(layout, rows);
    return new SavedList<>(
        viewer, asAt, layout, List.of(), last -> last == null ? sorted : List.of());
  }

  /** The file, called so but for the ending. */
  public Download as(FileKind kind, String name) {
    String title = layout.columns().title();
    return new TableDownload(title, layout.saved().size(), asAt, this::write).as(kind, name);
  }

  private void write(TableFile file) throws IOException {
    file.row(layout.saved().stream().map(Column::heading).toList());
    int count = 0;
    List<R> stretch = rows.after(null);
    while (!stretch.isEmpty()) {
      for (R row : stretch) {
        file.row(values(row));
      }
      count += stretch.size();
      stretch = rows.after(stretch.getLast());
    }
    file.end(about(count));
  }

  private List<@Nullable Object> values(R row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Column<R> column : layout.saved()) {
      values.add(column.cell().apply(row).value());
    }
    return values;
  }

  private List<TableFile.About> about(int count) {
    return List.of(
        new TableFile.About("List", layout.columns().title()),
        new TableFile.About("Council", viewer.authorityName()),
        new TableFile.About("Filter", filters.isEmpty() ? "None" : String.join("; ", filters)),
        new TableFile.About("Order", layout.orderInWords()),
        new TableFile.About("Rows", count),
        new TableFile.About("Made", asAt.atZone(CouncilTime.LONDON).toLocalDateTime()),
        new TableFile.About("Made by", roles()));
  }

  /** Who made it is in the access log; the file goes about, and says only what they were. */
  private String roles() {
    return viewer.grants().stream()
        .map(Grant::role)
        .map(Role::label)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
