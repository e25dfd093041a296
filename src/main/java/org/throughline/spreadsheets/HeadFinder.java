package org.throughline.spreadsheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.spreadsheets.reading.Cells;
import org.throughline.spreadsheets.reading.Table;

/**
 * Finds the headings of a table under whatever stands above them: of its first rows, the one with
 * most headings that the ledger knows; where it knows none, the one with most words.
 */
final class HeadFinder {
  private static final int LOOKED_AT = 60;
  private static final int MOST_COLUMNS = 200;

  private final Set<String> known;
  private final LocalDate asAt;

  HeadFinder(Ledger ledger, LocalDate asAt) {
    this.known =
        ledger.fields().stream()
            .flatMap(field -> field.keys().stream())
            .collect(Collectors.toUnmodifiableSet());
    this.asAt = asAt;
  }

  /** One row that says something, each cell in its words. */
  private record Line(int number, List<String> cells) {
    String cell(int position) {
      return position < cells.size() ? cells.get(position) : "";
    }

    /** The nearest words at this place or before it: what a merged cell says of all it covers. */
    String merged(int position) {
      return IntStream.iterate(Math.min(position, cells.size() - 1), i -> i >= 0, i -> i - 1)
          .mapToObj(cells::get)
          .filter(words -> !words.isEmpty())
          .findFirst()
          .orElse("");
    }

    long words() {
      return cells.stream().filter(cell -> cell.codePoints().anyMatch(Character::isLetter)).count();
    }
  }

  /** The head of a table; nothing where the table says nothing. */
  Optional<TableHead> find(Table table) {
    List<Line> lines = lines(table);
    return IntStream.range(0, lines.size())
        .mapToObj(at -> head(table, lines, at))
        .max(
            Comparator.comparingInt(TableHead::known)
                .thenComparingLong(head -> head.known() > 0 ? 0 : words(lines, head.row()))
                .thenComparing(Comparator.comparingInt(TableHead::row).reversed()));
  }

  /** The same where somebody says on which row the headings stand. */
  Optional<TableHead> find(Table table, int row) {
    List<Line> lines = lines(table);
    return IntStream.range(0, lines.size())
        .filter(at -> lines.get(at).number() == row)
        .mapToObj(at -> head(table, lines, at))
        .findFirst();
  }

  private static long words(List<Line> lines, int row) {
    return lines.stream()
        .filter(line -> line.number() == row)
        .findFirst()
        .map(Line::words)
        .orElse(0L);
  }

  private List<Line> lines(Table table) {
    CellWords words = new CellWords(asAt, table.since1904());
    List<Line> lines = new ArrayList<>();
    try (Table.Rows rows = table.open()) {
      while (lines.size() < LOOKED_AT && rows.next()) {
        if (!rows.cells().isBlank()) {
          lines.add(line(rows.cells(), words));
        }
      }
    }
    return lines;
  }

  private static Line line(Cells cells, CellWords words) {
    int width = Math.min(cells.width(), MOST_COLUMNS);
    return new Line(
        cells.row(), IntStream.range(0, width).mapToObj(at -> words.of(cells, at)).toList());
  }

  private TableHead head(Table table, List<Line> lines, int at) {
    Line line = lines.get(at);
    Line above = at == 0 ? new Line(0, List.of()) : lines.get(at - 1);
    List<Line> under = lines.subList(at + 1, lines.size());
    int width = under.stream().mapToInt(each -> each.cells().size()).max().orElse(0);
    List<TableHead.Column> columns = new ArrayList<>();
    Map<String, Integer> times = new HashMap<>();
    for (int position = 0; position < Math.max(width, line.cells().size()); position++) {
      int place = position;
      boolean used = under.stream().anyMatch(each -> !each.cell(place).isEmpty());
      String heading = heading(line, above, position);
      if (used || !heading.isEmpty()) {
        String named = heading.isEmpty() ? "Column " + letters(position) : heading;
        int time = times.merge(HeadingKey.of(named), 1, Integer::sum);
        String numbered = time == 1 ? named : named + " (" + time + ")";
        columns.add(new TableHead.Column(position, numbered, samples(under, position)));
      }
    }
    return new TableHead(table.name(), line.number(), columns, known(columns));
  }

  /**
   * What stands at this place; with what stands merged above it where only both together are known,
   * and what stands above it alone where the cell itself is empty.
   */
  private String heading(Line line, Line above, int position) {
    String own = oneLine(line.cell(position));
    String over = oneLine(above.merged(position));
    if (own.isEmpty()) {
      return isKnown(above.cell(position)) ? oneLine(above.cell(position)) : "";
    }
    String both = over + " " + own;
    return !isKnown(own) && isKnown(both) ? both : own;
  }

  private static String oneLine(String words) {
    return words.replace('\n', ' ');
  }

  private boolean isKnown(String heading) {
    return known.contains(HeadingKey.of(heading));
  }

  private int known(List<TableHead.Column> columns) {
    Set<String> keys = new HashSet<>();
    columns.stream().map(TableHead.Column::key).filter(known::contains).forEach(keys::add);
    return keys.size();
  }

  private static List<String> samples(List<Line> under, int position) {
    return under.stream().limit(TableHead.SAMPLES).map(line -> line.cell(position)).toList();
  }

  private static String letters(int position) {
    return Cells.address(position, 1).replaceAll("\\d", "");
  }
}
