package org.throughline.people;

import java.util.Arrays;
import java.util.List;
import org.throughline.web.lists.Address;
import org.throughline.web.lists.Listing;

/** The history of a record as a page shows it: one part of it, or all. */
public record HistoryList(Listing<HistoryLine> listing, HistoryPart part) {
  /** A part to be chosen. */
  record Choice(String label, String href, boolean current) {}

  List<Choice> choices() {
    Address all = listing.address().without("part");
    return Arrays.stream(HistoryPart.values())
        .map(one -> new Choice(one.label(), all.with("part", one.code()).href(), one == part))
        .toList();
  }
}
