package org.throughline.spreadsheets;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.spreadsheets.reading.Cells;
import org.throughline.spreadsheets.reading.Clean;
import org.throughline.spreadsheets.reading.Dates;

/** What a cell says to a person: a day as 2026-10-31, words without what cannot be seen. */
final class CellWords {
  /** Our own CSV files mark text so that no spreadsheet takes it for a formula. */
  private static final Pattern MARKED = Pattern.compile("'[=+@-]");

  private final Dates dates;
  private final boolean since1904;

  CellWords(LocalDate asAt, boolean since1904) {
    this.dates = new Dates(asAt);
    this.since1904 = since1904;
  }

  String of(Cells cells, int column) {
    if (cells.kind(column) == Cells.Kind.DATED) {
      LocalDate day = day(cells, column);
      return day == null ? cells.shown(column) : day.toString();
    }
    String words =
        cells.shown(column).lines().map(Clean::text).collect(Collectors.joining("\n")).strip();
    return MARKED.matcher(words).lookingAt() ? words.substring(1) : words;
  }

  /** The day in a cell; null where it holds none that can be read. */
  @Nullable LocalDate day(Cells cells, int column) {
    return dates.read(cells, column, since1904);
  }

  /** The same in words that stand for nothing, such as “n/a”, left out. */
  String meant(Cells cells, int column) {
    String words = of(cells, column);
    return !words.isEmpty() && Clean.saysNothing(words) ? "" : words;
  }
}
