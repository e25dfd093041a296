package org.throughline.register.annexa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.spreadsheets.reading.Cells;
import org.throughline.spreadsheets.reading.Table;
import org.throughline.spreadsheets.reading.WrongWorkbook;

/**
 * Finds the lists among the tables, by name and by headers, never by position. Any list that claims
 * to be one and cannot be read refuses the whole: a part-read extract would show children as gone.
 */
final class Recognition {

  private static final int ROWS_SEARCHED = 10;
  private static final int MOST_PROBLEMS = 5;
  private static final int MOST_HEADERS = 8;
  private static final int LONGEST_SHOWN = 60;

  private final Map<AnnexList, FoundList> found = new EnumMap<>(AnnexList.class);
  private final List<String> problems = new ArrayList<>();
  private final Set<String> expectations = new LinkedHashSet<>();
  private final List<String> ignored = new ArrayList<>();
  private boolean specialNeeds;

  static Recognition of(List<Table> tables) {
    Recognition recognition = new Recognition();
    tables.forEach(recognition::look);
    recognition.refuseWhatCannotBeRead(tables);
    return recognition;
  }

  List<FoundList> lists() {
    return List.copyOf(found.values());
  }

  /** Sheets and files that are none of the lists. */
  List<String> ignored() {
    return ignored;
  }

  private void look(Table table) {
    List<HeadRow> head = head(table);
    Optional<AnnexList> named = SheetName.listNamed(table.name());
    Optional<Heading> signed = signed(head);
    if (signed.isPresent()) {
      takeSigned(table, signed.get(), named);
    } else if (isSpecialNeeds(head)) {
      specialNeeds = true;
    } else if (named.isEmpty()) {
      ignored.add(table.name());
    } else if (head.isEmpty()) {
      take(new FoundList(named.get(), table, null));
    } else {
      unreadable(table, named.get(), head);
    }
  }

  private void takeSigned(Table table, Heading heading, Optional<AnnexList> named) {
    AnnexList list = heading.list();
    if (named.isPresent() && named.get() != list) {
      problem(
          capital(table.place())
              + " is named as "
              + named.get().title()
              + " and holds the columns of "
              + list.title()
              + ".",
          "Expected is a name that says what it holds.");
    } else if (!heading.twice().isEmpty()) {
      problem(
          capital(table.place()) + " has two columns headed " + labels(heading.twice()) + ".",
          "Expected is each column once.");
    } else if (!heading.missing().isEmpty()) {
      lacking(table, heading);
    } else {
      take(new FoundList(list, table, heading));
    }
  }

  private void take(FoundList list) {
    FoundList before = found.putIfAbsent(list.list(), list);
    if (before != null) {
      problem(
          list.list().title()
              + " is there twice: in "
              + before.table().place()
              + " and in "
              + list.table().place()
              + ".",
          "Expected is each list once: leave one of them out.");
    }
  }

  private static Optional<Heading> signed(List<HeadRow> head) {
    return head.stream()
        .flatMap(row -> Stream.of(AnnexList.values()).map(row::as))
        .filter(Heading::isSigned)
        .max(Comparator.comparingInt(heading -> heading.places().size()));
  }

  private void problem(String found, String expected) {
    problems.add(found);
    expectations.add(expected);
  }

  private void unreadable(Table table, AnnexList list, List<HeadRow> head) {
    Heading nearest =
        head.stream()
            .map(row -> row.as(list))
            .max(Comparator.comparingInt(heading -> heading.places().size()))
            .orElseThrow();
    if (nearest.places().size() < 2) {
      problem(
          capital(table.place())
              + " has no row of headers of "
              + list.title()
              + " in its first "
              + ROWS_SEARCHED
              + " rows.",
          "Expected in one row of "
              + list.title()
              + " are "
              + labels(ListShape.needed(list))
              + " and its other columns.");
    } else {
      lacking(table, nearest);
    }
  }

  private void lacking(Table table, Heading heading) {
    List<Column> missing = heading.missing();
    problem(
        capital(table.place())
            + " lacks "
            + (missing.size() == 1 ? "the column " : "the columns ")
            + labels(missing)
            + "."
            + strangers(heading),
        "Expected in "
            + heading.list().title()
            + (missing.size() == 1 ? " is that column" : " are those columns")
            + ", without which it cannot be read.");
  }

  /** The headers that are none of the list's: the missing column may be one of them. */
  private static String strangers(Heading heading) {
    return heading.unknown().isEmpty()
        ? ""
        : " Headers in it that are not known: "
            + heading.unknown().stream()
                .limit(MOST_HEADERS)
                .map(header -> "“" + shortened(header) + "”")
                .collect(Collectors.joining(", "))
            + (heading.unknown().size() > MOST_HEADERS ? " and more." : ".");
  }

  private static String shortened(String header) {
    return header.length() <= LONGEST_SHOWN ? header : header.substring(0, LONGEST_SHOWN) + "…";
  }

  private static String labels(Collection<Column> columns) {
    return columns.stream()
        .map(column -> "“" + column.label() + "”")
        .collect(Collectors.joining(", "));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static boolean isSpecialNeeds(List<HeadRow> head) {
    return head.stream()
        .flatMap(row -> row.headers().stream())
        .map(Header::words)
        .anyMatch(header -> header.contains("ehc plan") || header.equals("upn"));
  }

  private void refuseWhatCannotBeRead(List<Table> tables) {
    if (specialNeeds) {
      throw new WrongWorkbook(
          "This is the SEND Annex A, which is asked for in area SEND inspections.",
          AnnexA.EXPECTED);
    }
    if (!problems.isEmpty()) {
      throw new WrongWorkbook(
          problems.stream().limit(MOST_PROBLEMS).collect(Collectors.joining(" "))
              + (problems.size() > MOST_PROBLEMS ? " There is more of this kind." : ""),
          expectations.stream().limit(MOST_PROBLEMS).collect(Collectors.joining(" ")));
    }
    if (found.isEmpty()) {
      throw new WrongWorkbook(
          "This is not an Annex A. Found: " + found(tables) + ".", AnnexA.EXPECTED);
    }
  }

  private static String found(List<Table> tables) {
    return tables.isEmpty()
        ? "a workbook without a sheet"
        : tables.stream().limit(5).map(Table::place).collect(Collectors.joining(", "))
            + (tables.size() > 5 ? " and " + (tables.size() - 5) + " more" : "");
  }

  /** The rows down to the first that is plainly the headers of a list, or the first few. */
  private static List<HeadRow> head(Table table) {
    List<HeadRow> head = new ArrayList<>();
    try (Table.Rows rows = table.open()) {
      boolean signed = false;
      while (!signed && head.size() < ROWS_SEARCHED && rows.next()) {
        if (!rows.cells().isBlank()) {
          head.add(HeadRow.of(rows.cells()));
          signed = signed(head.subList(head.size() - 1, head.size())).isPresent();
        }
      }
    }
    return head;
  }

  /** A row that may be the headers. */
  private record HeadRow(int row, List<Header> headers) {

    static HeadRow of(Cells cells) {
      List<Header> headers = new ArrayList<>();
      for (int column = 0; column < cells.width(); column++) {
        headers.add(Header.of(cells.shown(column)));
      }
      return new HeadRow(cells.row(), headers);
    }

    Heading as(AnnexList list) {
      return Heading.read(list, row, headers);
    }
  }
}
