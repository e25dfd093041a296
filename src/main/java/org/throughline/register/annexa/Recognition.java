package org.throughline.register.annexa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the lists among the tables, by name and by headers, never by position. Any list that claims
 * to be one and cannot be read refuses the whole: a part-read extract would show children as gone.
 */
final class Recognition {

  private static final int ROWS_SEARCHED = 10;

  private final Map<AnnexList, FoundList> found = new EnumMap<>(AnnexList.class);
  private final List<String> problems = new ArrayList<>();
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
      problems.add(unreadable(table, named.get(), head));
    }
  }

  private void takeSigned(Table table, Heading heading, Optional<AnnexList> named) {
    AnnexList list = heading.list();
    if (named.isPresent() && named.get() != list) {
      problems.add(
          capital(table.place())
              + " is named as "
              + named.get().title()
              + " and holds the columns of "
              + list.title()
              + ". Name it for what it holds.");
    } else if (!heading.twice().isEmpty()) {
      problems.add(
          capital(table.place()) + " has two columns headed " + labels(heading.twice()) + ".");
    } else if (!heading.missing().isEmpty()) {
      problems.add(lacking(table, list, heading.missing()));
    } else {
      take(new FoundList(list, table, heading));
    }
  }

  private void take(FoundList list) {
    FoundList before = found.putIfAbsent(list.list(), list);
    if (before != null) {
      problems.add(
          list.list().title()
              + " is there twice: in "
              + before.table().place()
              + " and in "
              + list.table().place()
              + ". Leave one of them out.");
    }
  }

  private static Optional<Heading> signed(List<HeadRow> head) {
    return head.stream()
        .flatMap(row -> Stream.of(AnnexList.values()).map(row::as))
        .filter(Heading::isSigned)
        .max(Comparator.comparingInt(heading -> heading.places().size()));
  }

  private static String unreadable(Table table, AnnexList list, List<HeadRow> head) {
    Heading nearest =
        head.stream()
            .map(row -> row.as(list))
            .max(Comparator.comparingInt(heading -> heading.places().size()))
            .orElseThrow();
    return nearest.places().size() < 2
        ? capital(table.place())
            + " has no row of headers of "
            + list.title()
            + " in its first "
            + ROWS_SEARCHED
            + " rows."
        : lacking(table, list, nearest.missing());
  }

  private static String lacking(Table table, AnnexList list, List<Column> missing) {
    return capital(table.place())
        + " lacks "
        + (missing.size() == 1 ? "the column " : "the columns ")
        + labels(missing)
        + ", without which "
        + list.title()
        + " cannot be read.";
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
          "This is the SEND Annex A, which is asked for in area SEND inspections. "
              + WhatIsExpected.SENTENCE);
    }
    if (!problems.isEmpty()) {
      throw new WrongWorkbook(
          problems.stream().limit(5).collect(Collectors.joining(" "))
              + " Nothing was taken from what was sent.");
    }
    if (found.isEmpty()) {
      throw new WrongWorkbook(
          "This is not an Annex A. " + WhatIsExpected.SENTENCE + " Found: " + found(tables) + ".");
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
