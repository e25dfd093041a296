package org.throughline.register.annexa;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.spreadsheets.reading.Cells;
import org.throughline.spreadsheets.reading.Clean;
import org.throughline.spreadsheets.reading.Dates;
import org.throughline.spreadsheets.reading.Numbers;
import org.throughline.spreadsheets.reading.References;

/** Turns the cells of one list's rows into values, and says of each row what becomes of it. */
final class RowReader {

  private static final int LONGEST_TEXT = 200;

  private final FoundList found;
  private final Dates dates;
  private final CodeReader codes;
  private final RowSink sink;
  private final Column[] columns;
  private final int[] places;
  private final Map<Column, Integer> slots = new EnumMap<>(Column.class);
  private final int referencePlace;
  private final int markPlace;
  private int kept;
  private int rejected;
  private int unmapped;
  private int setAside;

  RowReader(
      FoundList found, Map<Column, Integer> places, Dates dates, CodeReader codes, RowSink sink) {
    this.found = found;
    this.dates = dates;
    this.codes = codes;
    this.sink = sink;
    Column reference = ListShape.reference(found.list());
    referencePlace = places.getOrDefault(reference, -1);
    markPlace = places.getOrDefault(ListShape.mark(found.list()), referencePlace);
    columns =
        places.keySet().stream()
            .filter(column -> column != reference && column.kind() != Column.Kind.LEFT_OUT)
            .toArray(Column[]::new);
    this.places = Arrays.stream(columns).mapToInt(places::get).toArray();
    for (int slot = 0; slot < columns.length; slot++) {
      slots.put(columns[slot], slot);
    }
  }

  int kept() {
    return kept;
  }

  int rejected() {
    return rejected;
  }

  int unmapped() {
    return unmapped;
  }

  int setAside() {
    return setAside;
  }

  /** The places whose cells are read. */
  boolean[] wanted() {
    int last = Math.max(referencePlace, Arrays.stream(places).max().orElse(0));
    boolean[] wanted = new boolean[last + 1];
    wanted[referencePlace] = true;
    for (int place : places) {
      wanted[place] = true;
    }
    return wanted;
  }

  void read(Cells cells) {
    switch (References.read(cells, referencePlace)) {
      case References.Read.Known known -> readValues(cells, known.reference());
      case References.Read.Refused refused ->
          reject(cells, ListShape.reference(found.list()), referencePlace, refused.reason());
    }
  }

  private void readValues(Cells cells, String reference) {
    Column mark = ListShape.mark(found.list());
    if (ListShape.needsItsDate(found.list()) && read(cells, mark, markPlace) == null) {
      reject(cells, mark, markPlace, withoutDate(cells, mark, markPlace));
      return;
    }
    @Nullable Object[] values = new Object[columns.length];
    for (int slot = 0; slot < columns.length; slot++) {
      if (cells.kind(places[slot]) != Cells.Kind.BLANK) {
        values[slot] = value(cells, columns[slot], places[slot]);
      }
    }
    kept++;
    sink.row(new AnnexRow(found.list(), cells.row(), reference, slots, values));
  }

  private static String withoutDate(Cells cells, Column mark, int place) {
    return cells.kind(place) == Cells.Kind.BLANK
        ? "There is no “" + mark.label() + "”, without which the row says nothing."
        : "The “" + mark.label() + "” is not a date that can be read.";
  }

  private @Nullable Object value(Cells cells, Column column, int place) {
    return switch (column.kind()) {
      case DATE -> date(cells, column, place);
      case CODE -> code(cells, column, place);
      case TEXT, REFERENCE -> text(cells, column, place);
      case COUNT -> count(cells, column, place);
      case LEFT_OUT -> null;
    };
  }

  private @Nullable LocalDate date(Cells cells, Column column, int place) {
    LocalDate date = read(cells, column, place);
    if (date == null) {
      setAside(cells, column, place, "This is not a date that can be read.");
    }
    return date;
  }

  private @Nullable LocalDate read(Cells cells, Column column, int place) {
    boolean since1904 = found.table().since1904();
    return column == Column.BIRTH_DATE
        ? dates.readBirth(cells, place, since1904)
        : dates.read(cells, place, since1904);
  }

  private @Nullable Coded code(Cells cells, Column column, int place) {
    String typed = said(cells, column, place);
    CodeSet set = column.codes();
    if (typed == null || set == null) {
      return null;
    }
    Coded coded = codes.read(column, set, typed);
    if (!coded.isMapped()) {
      unmapped++;
      sink.unmapped(problem(cells, column, place, "Nobody has said yet what this value means."));
    }
    return coded;
  }

  private @Nullable String text(Cells cells, Column column, int place) {
    String typed = said(cells, column, place);
    if (typed == null) {
      return null;
    }
    if (Clean.hidesSomething(typed)) {
      setAside(cells, column, place, "Characters that cannot be seen were taken out.");
    }
    String clean = Clean.text(typed);
    if (clean.length() > LONGEST_TEXT) {
      setAside(cells, column, place, "The text is longer than " + LONGEST_TEXT + " characters.");
      return null;
    }
    return clean.isEmpty() ? null : clean;
  }

  private @Nullable Integer count(Cells cells, Column column, int place) {
    String typed = said(cells, column, place);
    if (typed == null) {
      return null;
    }
    double number = Numbers.parse(Clean.text(typed));
    if (number >= 0 && number <= 10_000 && number == Math.rint(number)) {
      return (int) number;
    }
    setAside(cells, column, place, "This is not a count.");
    return null;
  }

  /** What the cell says, or null where it says nothing; then that is set aside. */
  private @Nullable String said(Cells cells, Column column, int place) {
    Cells.Kind kind = cells.kind(place);
    String shown = cells.shown(place);
    if (kind == Cells.Kind.ERROR || kind == Cells.Kind.UNCOMPUTED || saysNothing(shown)) {
      setAside(cells, column, place, "This says nothing, so it was read as blank.");
      return null;
    }
    return shown;
  }

  private static boolean saysNothing(String shown) {
    String clean = Clean.text(shown);
    return clean.isEmpty() || Clean.saysNothing(clean);
  }

  private void reject(Cells cells, Column column, int place, String reason) {
    rejected++;
    sink.rejected(problem(cells, column, place, reason));
  }

  private void setAside(Cells cells, Column column, int place, String reason) {
    setAside++;
    sink.setAside(problem(cells, column, place, reason));
  }

  private CellProblem problem(Cells cells, Column column, int place, String reason) {
    return new CellProblem(
        found.list(),
        found.table().name(),
        Cells.address(place, cells.row()),
        cells.row(),
        column,
        Clean.text(cells.shown(place)),
        reason);
  }
}
