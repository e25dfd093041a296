package org.throughline.web.lists;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a reader has set a list out: with which columns and in which order. */
public record Layout<R>(Columns<R> columns, List<Column<R>> shown, Order order) {
  public Layout {
    shown = List.copyOf(shown);
  }

  public boolean shows(String code) {
    return shown.stream().anyMatch(column -> column.code().equals(code));
  }

  /** Whether it is set out as it is for whoever asks for nothing else. */
  public boolean isUsual() {
    return shown.equals(columns.usual()) && order.equals(columns.usualOrder());
  }

  /** The same address with what is asked otherwise than usual. */
  public Address in(Address address) {
    boolean usual = shown.equals(columns.usual());
    return address
        .with("sort", order.equals(columns.usualOrder()) ? null : order.code())
        .with("columns", usual ? null : codes());
  }

  private String codes() {
    return shown.stream().map(Column::code).collect(Collectors.joining(","));
  }

  /** “newest month first”. */
  String orderInWords() {
    Column.Sorting sorting = columns.column(order.column()).sorting();
    if (sorting == null) {
      return "in their usual order";
    }
    String down = sorting.descending();
    return order.descending() && down != null ? down : sorting.ascending();
  }

  /** The order that the head of a column leads to: its own, and at a second press the other way. */
  Order next(Column<R> column) {
    Order other = new Order(column.code(), isBy(column) && !order.descending());
    return column.sorts(other) ? other : Order.by(column.code());
  }

  /** How the column is sorted, in the words of accessible tables; null where it is not. */
  @Nullable String sign(Column<R> column) {
    return isBy(column) ? order.descending() ? "descending" : "ascending" : null;
  }

  private boolean isBy(Column<R> column) {
    return column.code().equals(order.column());
  }

  Layout<R> by(Order other) {
    return new Layout<>(columns, shown, other);
  }

  List<Cell> cells(R row) {
    return shown.stream().map(column -> column.cell().apply(row)).toList();
  }

  /** What a file has: the columns of the page, and what the page notes besides. */
  List<Column<R>> saved() {
    return columns.all().stream()
        .filter(column -> shown.contains(column) || column.place() == Column.Place.AS_A_NOTE)
        .toList();
  }
}
