package org.throughline.web.lists;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.Counted;
import org.throughline.web.govuk.Choice;

/**
 * A list as a page shows it: some of its rows, set out as its reader asked. Drawn by {@code
 * list.jte}. The address is that of the list with its filter; the place in it is not part of it.
 *
 * @param files where it is had as a file, but for the ending
 * @param next where the next page begins; null on the last
 * @param first whether this is the first page
 */
public record Listing<R>(
    Address filtered,
    String files,
    Layout<R> layout,
    List<R> rows,
    @Nullable String next,
    boolean first) {
  public Listing {
    rows = List.copyOf(rows);
  }

  /** The head of a column. */
  record Head(String label, @Nullable String href, @Nullable String sorted, boolean number) {}

  /** A page of a long list, whose files stand beside it. */
  public static <R> Listing<R> page(
      Address filtered, Layout<R> layout, List<R> rows, @Nullable String next, boolean first) {
    return new Listing<>(filtered, filtered.path(), layout, rows, next, first);
  }

  /** All there is, on one page and in the order asked for: for lists that stay short. */
  public static <R> Listing<R> whole(Address filtered, Layout<R> layout, List<R> rows) {
    return page(filtered, layout, sorted(layout, rows), null, true);
  }

  /** By the values that a file would hold, what is empty last; as they came in the usual order. */
  static <R> List<R> sorted(Layout<R> layout, List<R> rows) {
    if (layout.order().equals(layout.columns().usualOrder())) {
      return rows;
    }
    Column<R> column = layout.columns().column(layout.order().column());
    Comparator<Object> upwards = Listing::compare;
    Comparator<Object> asked = layout.order().descending() ? upwards.reversed() : upwards;
    return rows.stream()
        .sorted(
            Comparator.comparing(
                row -> column.cell().apply(row).value(), Comparator.nullsLast(asked)))
        .toList();
  }

  @SuppressWarnings("unchecked") // the values of one column are all of one kind
  private static int compare(Object one, Object other) {
    return one instanceof String text
        ? text.compareToIgnoreCase(other.toString())
        : ((Comparable<Object>) one).compareTo(other);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The address of this list from its beginning, as it is set out. */
  public Address address() {
    return layout.in(filtered);
  }

  /** All of it, set out the same. */
  public String unfiltered() {
    return layout.in(Address.of(filtered.path())).href();
  }

  /** What a form that filters the list carries with it, so that it stays set out as it is. */
  public List<Address.Asked> setOut() {
    return layout.in(Address.of(filtered.path())).asked();
  }

  List<Head> heads() {
    return layout.shown().stream().map(this::head).toList();
  }

  private Head head(Column<R> column) {
    String href =
        column.sorting() == null ? null : layout.by(layout.next(column)).in(filtered).href();
    return new Head(column.heading(), href, layout.sign(column), column.number());
  }

  List<List<Cell>> lines() {
    return rows.stream().map(layout::cells).toList();
  }

  /** How much of the list this is; nobody counts a hundred thousand rows to say more. */
  public String extent() {
    String order = ", " + layout.orderInWords();
    if (first && next == null) {
      Columns<R> columns = layout.columns();
      return Counted.things(rows.size(), columns.one(), columns.many()) + order;
    }
    return (first ? "The first " : next == null ? "The last " : "The next ") + rows.size() + order;
  }

  String title() {
    return layout.columns().title();
  }

  boolean shows(Choice choice) {
    return layout.shows(choice.value());
  }

  /** The columns to choose from; the first is always there. */
  List<Choice> choices() {
    return layout.columns().choices().stream()
        .skip(1)
        .map(column -> new Choice(column.code(), column.heading()))
        .toList();
  }

  String alwaysThere() {
    return layout.columns().all().getFirst().heading();
  }

  /** What a form of the same list must carry with it. */
  List<Address.Asked> kept() {
    return address().without("columns").asked();
  }

  Address saves() {
    return address().at(files);
  }

  @Nullable String nextHref() {
    return next == null ? null : address().with("after", next).href();
  }

  @Nullable String firstHref() {
    return first ? null : address().href();
  }
}
