package org.throughline.register.children;

import java.util.List;
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
    boolean mayImport)
    implements Page {
  ChildrenPage {
    teams = List.copyOf(teams);
  }

  /** A box of the filter. */
  record Choice(String code, String label, boolean chosen) {}

  /** The head of a column that can be sorted by. */
  record Head(String label, String href, @Nullable String direction) {}

  @Override
  public String title() {
    return "Children";
  }

  @Override
  public Place place() {
    return Place.CHILDREN;
  }

  List<Choice> statuses() {
    return java.util.stream.Stream.concat(
            Standing.codes().stream(), java.util.stream.Stream.of(Standing.NONE))
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

  Head head(String label, ChildrenSort sort) {
    boolean sorted = filter.sort() == sort;
    return new Head(label, filter.sorted(sort).address("/children"), sorted ? "ascending" : null);
  }

  /** Longest first, and at a second press newest first. */
  Head sinceHead() {
    boolean longest = filter.sort() == ChildrenSort.LONGEST;
    ChildrenSort other = longest ? ChildrenSort.NEWEST : ChildrenSort.LONGEST;
    String direction =
        longest ? "ascending" : filter.sort() == ChildrenSort.NEWEST ? "descending" : null;
    return new Head("Since", filter.sorted(other).address("/children"), direction);
  }

  String saveAs() {
    return filter.address("/children.csv");
  }

  String begin() {
    return filter.address("/children");
  }

  String nextPage() {
    String address = filter.address("/children");
    return address + (address.contains("?") ? "&" : "?") + "after=" + lines.next();
  }
}
