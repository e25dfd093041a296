package org.throughline.register.extracts;

import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.lists.Listing;

/** Cells that cost their row its place, or only themselves. */
record ProblemsPage(ExtractRow extract, ProblemColumns of, Listing<ProblemRow> listing)
    implements Page {
  @Override
  public String title() {
    return of.title();
  }

  @Override
  public Place place() {
    return Place.CHILDREN;
  }

  String extractAddress() {
    return "/extracts/" + extract.id().value();
  }
}
