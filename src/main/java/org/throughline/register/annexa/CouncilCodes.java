package org.throughline.register.annexa;

import org.jspecify.annotations.Nullable;
import org.throughline.spreadsheets.reading.Words;

/** What one council has said its own spellings mean. */
@FunctionalInterface
public interface CouncilCodes {

  /**
   * The code of the column's set that the council gave the value, or null where it has not.
   *
   * @param value as {@link #key} makes it
   */
  @Nullable String codeFor(Column column, String value);

  /** A council that has said nothing yet. */
  static CouncilCodes none() {
    return (column, value) -> null;
  }

  /**
   * The form in which a value is kept in the mapping table: case, spaces and punctuation are gone.
   */
  static String key(String typed) {
    return Words.of(typed);
  }
}
