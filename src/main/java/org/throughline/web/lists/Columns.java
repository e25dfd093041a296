package org.throughline.web.lists;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.kernel.Refused;

/**
 * A list said once: what it is called, what one and many of its rows are, all its columns in their
 * order, and how it stands when nobody asks otherwise. The first column names the row and is always
 * there.
 */
public record Columns<R>(
    String title, String one, String many, List<Column<R>> all, Order usualOrder) {
  public Columns {
    all = List.copyOf(all);
    var codes = new HashSet<String>();
    if (all.isEmpty() || !all.stream().map(Column::code).allMatch(codes::add)) {
      throw new IllegalArgumentException("Each column of a list has a code of its own");
    }
  }

  /**
   * What the address asks for: {@code columns}, once with commas or many times, and {@code sort}. A
   * word that is neither a column nor an order is refused with the words there are.
   */
  public Layout<R> layout(Map<String, List<String>> asked) {
    List<Column<R>> chosen =
        asked.getOrDefault("columns", List.of()).stream()
            .flatMap(codes -> Arrays.stream(codes.split(",", -1)))
            .map(String::strip)
            .filter(code -> !code.isEmpty())
            .map(this::column)
            .toList();
    String sort = asked.getOrDefault("sort", List.of("")).getFirst().strip();
    Order order = sort.isEmpty() ? usualOrder : Order.read(sort);
    mustSort(order);
    return new Layout<>(this, chosen.isEmpty() ? usual() : inOrder(chosen), order);
  }

  /** As the list stands when nothing is asked. */
  public Layout<R> layout() {
    return new Layout<>(this, usual(), usualOrder);
  }

  List<Column<R>> usual() {
    return all.stream().filter(column -> column.place() == Column.Place.USUALLY).toList();
  }

  /** Those that a reader may choose. */
  List<Column<R>> choices() {
    return all.stream().filter(column -> column.place() != Column.Place.AS_A_NOTE).toList();
  }

  Column<R> column(String code) {
    return choices().stream()
        .filter(column -> column.code().equals(code))
        .findFirst()
        .orElseThrow(() -> unknown(code, choices()));
  }

  private List<Column<R>> inOrder(List<Column<R>> chosen) {
    return all.stream()
        .filter(column -> column.equals(all.getFirst()) || chosen.contains(column))
        .toList();
  }

  private void mustSort(Order order) {
    if (!order.equals(usualOrder) && all.stream().noneMatch(column -> column.sorts(order))) {
      throw unknown(order.code(), all.stream().filter(column -> column.sorting() != null).toList());
    }
  }

  private static <R> Refused unknown(String code, List<Column<R>> choices) {
    String codes = choices.stream().map(Column::code).collect(Collectors.joining(", "));
    return Refused.unusable("“" + code + "” is not one of the columns here: " + codes + ".");
  }
}
