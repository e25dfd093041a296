package org.throughline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A plain table for a terminal: numbers to the right, words to the left, two spaces between. */
final class Table {
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... heads) {
    rows.add(List.of(heads));
  }

  void row(Object... cells) {
    rows.add(IntStream.range(0, cells.length).mapToObj(i -> clean(cells[i])).toList());
  }

  /** What a terminal would obey rather than show does not reach it. */
  private static String clean(Object cell) {
    return cell.toString().replaceAll("\\p{Cntrl}|\\p{Cf}", "\uFFFD");
  }

  @Override
  public String toString() {
    List<Integer> widths =
        IntStream.range(0, rows.getFirst().size())
            .mapToObj(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toList();
    return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
  }

  private String line(List<String> row, List<Integer> widths) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> cell(row.get(i), widths.get(i), numbers(i)))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private static String cell(String value, int width, boolean right) {
    String space = " ".repeat(width - value.length());
    return right ? space + value : value + space;
  }

  private boolean numbers(int column) {
    return rows.stream().skip(1).allMatch(row -> row.get(column).matches("[0-9]+"));
  }
}
