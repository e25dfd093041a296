package org.throughline.spreadsheets;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.spreadsheets.reading.Cells;
import org.throughline.spreadsheets.reading.References;
import org.throughline.spreadsheets.reading.Table;

/** Reads the rows under the headings of one table, by what its columns were said to be. */
final class RowReader implements AutoCloseable {
  private final Table.Rows rows;
  private final Matching matching;
  private final Map<String, Field> fields;
  private final CellWords words;

  RowReader(Table table, Matching matching, Ledger ledger, LocalDate asAt) {
    this.matching = matching;
    this.words = new CellWords(asAt, table.since1904());
    this.fields = ledger.fields().stream().collect(Collectors.toMap(Field::code, field -> field));
    this.rows = table.open();
  }

  /** Goes on to the next row that says something in a column that is brought in. */
  boolean next() {
    while (rows.next()) {
      if (rows.cells().row() > matching.headingRow() && saysSomething()) {
        return true;
      }
    }
    return false;
  }

  private boolean saysSomething() {
    return matching.used().stream()
        .anyMatch(column -> !words.meant(rows.cells(), column.position()).isEmpty());
  }

  int number() {
    return rows.cells().row();
  }

  /** The row by the fields of the ledger. */
  SheetRow row() {
    Map<String, SheetRow.Typed> typed = new HashMap<>();
    for (Matching.Column column : matching.used()) {
      Field field = fields.get(column.field());
      if (field != null) {
        typed.put(field.code(), typed(field, column));
      }
    }
    return new SheetRow(number(), typed, matching.answers());
  }

  /** Every cell of the row as it stands, also of the columns that are left out. */
  List<String> cells() {
    return matching.columns().stream()
        .map(column -> words.of(rows.cells(), column.position()))
        .toList();
  }

  private SheetRow.Typed typed(Field field, Matching.Column column) {
    Cells cells = rows.cells();
    int position = column.position();
    String text = words.meant(cells, position);
    String place = "“%s” (%s)".formatted(column.heading(), Cells.address(position, number()));
    if (text.isEmpty() && cells.kind(position) != Cells.Kind.ERROR) {
      String wrong = field.needed() ? "There is nothing in " + place + "." : "";
      return new SheetRow.Typed(column.heading(), "", null, wrong);
    }
    LocalDate day = field.kind() == Field.Kind.DATE ? words.day(cells, position) : null;
    return new SheetRow.Typed(
        column.heading(),
        field.kind() == Field.Kind.REFERENCE ? reference(cells, position, text) : text,
        day,
        wrong(field, cells, position, day, place));
  }

  private static String reference(Cells cells, int position, String otherwise) {
    return References.read(cells, position) instanceof References.Read.Known known
        ? known.reference()
        : otherwise;
  }

  private String wrong(
      Field field, Cells cells, int position, @Nullable LocalDate day, String place) {
    return switch (cells.kind(position)) {
      case ERROR -> "%s holds the error %s.".formatted(place, cells.shown(position));
      case UNCOMPUTED ->
          "%s is a formula whose result was not saved. Open the file in Excel and save it again."
              .formatted(place);
      case BLANK, TEXT, NUMBER, DATED, TRUTH ->
          switch (field.kind()) {
            case TEXT -> "";
            case DATE -> day == null ? noDay(place, words.of(cells, position)) : "";
            case REFERENCE ->
                References.read(cells, position) instanceof References.Read.Refused refused
                    ? place + ": " + refused.reason()
                    : "";
          };
    };
  }

  private static String noDay(String place, String words) {
    return "%s says “%s”, which is no date. Write the day first, like 31/10/2026."
        .formatted(place, words.length() > 60 ? words.substring(0, 60) + "…" : words);
  }

  @Override
  public void close() {
    rows.close();
  }
}
