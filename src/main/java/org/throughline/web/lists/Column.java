package org.throughline.web.lists;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list, said once. Its code stands in addresses, its heading above its cells. Where
 * the list can stand in its order, it says in words how that is.
 */
public record Column<R>(
    String code,
    String heading,
    Function<R, Cell> cell,
    Place place,
    boolean number,
    @Nullable Sorting sorting) {
  /** Where a column is met. */
  enum Place {
    USUALLY,
    ON_ASKING,
    /** The page says it under the row’s name, so every file has it. */
    AS_A_NOTE
  }

  /** “oldest month first”, “newest month first”; null where it is sorted one way only. */
  public record Sorting(String ascending, @Nullable String descending) {}

  /** One that is shown unless its reader chose others. */
  public static <R> Column<R> of(String code, String heading, Function<R, Cell> cell) {
    return new Column<>(code, heading, cell, Place.USUALLY, false, null);
  }

  /** Only for those who ask for it. */
  public Column<R> onAsking() {
    return new Column<>(code, heading, cell, Place.ON_ASKING, number, sorting);
  }

  /** Only in files, and in each: the page has it as a note beside the row’s name. */
  public Column<R> asANote() {
    return new Column<>(code, heading, cell, Place.AS_A_NOTE, number, sorting);
  }

  /** A column of figures. */
  public Column<R> ofNumbers() {
    return new Column<>(code, heading, cell, place, true, sorting);
  }

  public Column<R> sorted(String ascending, @Nullable String descending) {
    Sorting both = new Sorting(ascending, descending);
    return new Column<>(code, heading, cell, place, number, both);
  }

  /** By words, as in a dictionary, and backwards. */
  public Column<R> sortedByName() {
    String name = "by " + heading.toLowerCase(Locale.UK);
    return sorted(name, name + " from Z to A");
  }

  boolean sorts(Order order) {
    return code.equals(order.column())
        && sorting != null
        && (!order.descending() || sorting.descending() != null);
  }
}
