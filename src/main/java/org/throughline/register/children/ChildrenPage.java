package org.throughline.register.children;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.web.Page;
import org.throughline.web.Place;

/** The children a person's roles cover, filtered and sorted as the address says. */
record ChildrenPage(
    ChildrenFilter filter,
    ChildLines lines,
    List<String> teams,
    boolean first,
    boolean covered,
    boolean anyExtract,
    boolean mayImport,
    boolean seesExtracts,
    LocalDate today)
    implements Page {
  ChildrenPage {
    teams = List.copyOf(teams);
  }

  /** A box of the filter. */
  record Choice(String code, String label, boolean chosen) {}

  @Override
  public String title() {
    return "Children";
  }

  @Override
  public Place place() {
    return Place.CHILDREN;
  }

  List<Choice> statuses() {
    return Stream.concat(Standing.codes().stream(), Stream.of(Standing.NONE))
        .map(code -> new Choice(code, Standing.label(code), filter.statuses().contains(code)))
        .toList();
  }

  String filtersOn() {
    int on = filter.chips().size();
    return on == 0 ? "Filter" : "Filter: " + on + (on == 1 ? " is on" : " are on");
  }

  /** How much of the list this is; nobody counts a hundred thousand rows to say more. */
  String extent() {
    int rows = lines.rows().size();
    String order = ", " + filter.sort().label();
    if (first && lines.next() == null) {
      return (rows == 1 ? "1 child" : "%,d children".formatted(rows)) + order;
    }
    return (first ? "The first " : lines.next() == null ? "The last " : "The next ") + rows + order;
  }

  /** The columns to choose from. */
  List<Choice> columns() {
    return Arrays.stream(ChildColumn.values())
        .map(column -> new Choice(column.code(), column.label(), filter.shows(column)))
        .toList();
  }

  String cell(ChildColumn column, ChildLineRow line) {
    return ChildCell.words(column, line, today);
  }

  /** Where the head of a column leads: the same list in its order; null where it has none. */
  @Nullable String sortedBy(ChildColumn column) {
    return column == ChildColumn.SINCE
        ? sortedBySince()
        : column.sort().map(this::sortedBy).orElse(null);
  }

  @Nullable String sign(ChildColumn column) {
    return column == ChildColumn.SINCE ? sinceSign() : column.sort().map(this::sign).orElse(null);
  }

  String sortedBy(ChildrenSort sort) {
    return filter.sorted(sort).address("/children");
  }

  @Nullable String sign(ChildrenSort sort) {
    return filter.sort() == sort ? "ascending" : null;
  }

  /** Longest first, and at a second press newest first. */
  private String sortedBySince() {
    boolean longest = filter.sort() == ChildrenSort.LONGEST;
    return sortedBy(longest ? ChildrenSort.NEWEST : ChildrenSort.LONGEST);
  }

  private @Nullable String sinceSign() {
    return filter.sort() == ChildrenSort.NEWEST ? "descending" : sign(ChildrenSort.LONGEST);
  }

  String saveAs() {
    return filter.address("/children.csv");
  }

  /** The list without a filter, with the columns and in the order that it has. */
  String unfiltered() {
    return filter.cleared().address("/children");
  }

  String begin() {
    return filter.address("/children");
  }

  @Nullable String nextPage() {
    if (lines.next() == null) {
      return null;
    }
    String address = filter.address("/children");
    return address + (address.contains("?") ? "&" : "?") + "after=" + lines.next();
  }
}
