package org.throughline.register.extracts;

import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.lists.Listing;

/** The children whom an extract changed in one way. */
record ChangedPage(ExtractRow extract, ChangeKind kind, Listing<ChangedChildRow> listing)
    implements Page {
  @Override
  public String title() {
    return kind.label();
  }

  @Override
  public Place place() {
    return Place.CHILDREN;
  }

  String extractAddress() {
    return "/extracts/" + extract.id().value();
  }
}
