package org.throughline.register.annexa;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The headers one column is known by: the inspectorate's of 2021 and January 2024, those of
 * extracts from the standard safeguarding dataset, and a pattern where councils vary the words.
 */
record ColumnHeaders(String printed, Set<String> squashed, Pattern pattern) {

  private static final Map<String, ColumnHeaders> ALL =
      OwnTable.rows("columns.csv").stream()
          .collect(Collectors.toMap(row -> row.getField("column"), ColumnHeaders::of));

  static ColumnHeaders of(String column) {
    return Objects.requireNonNull(ALL.get(column), column);
  }

  private static ColumnHeaders of(NamedCsvRecord row) {
    Set<String> known =
        Stream.concat(
                Stream.of(row.getField("header")),
                Stream.of(row.getField("other_headers").split("\\|")))
            .map(Header::squashed)
            .filter(header -> !header.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    String pattern = row.getField("pattern");
    return new ColumnHeaders(
        row.getField("header"), known, Pattern.compile(pattern.isEmpty() ? "(?!)" : pattern));
  }

  boolean hold(Header header) {
    return squashed.contains(header.squashed());
  }

  /** A likeness is weaker than {@link #hold}: it counts only where no column holds the header. */
  boolean resemble(Header header) {
    return pattern.matcher(header.words()).find();
  }
}
