package org.throughline.register.children;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Chip;
import org.throughline.web.lists.Listing;

/** The children a person's roles cover, filtered and sorted as the address says. */
record ChildrenPage(
    ChildrenFilter filter,
    Listing<ChildLineRow> listing,
    List<String> teams,
    boolean covered,
    boolean anyExtract,
    boolean mayImport,
    boolean seesExtracts)
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

  List<Chip> chips() {
    return filter.chips(listing.address());
  }

  String filtersOn() {
    int on = chips().size();
    return on == 0 ? "Filter" : "Filter: " + on + (on == 1 ? " is on" : " are on");
  }
}
