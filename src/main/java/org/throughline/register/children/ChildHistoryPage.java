package org.throughline.register.children;

import java.util.List;
import org.throughline.people.HistoryList;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Crumb;

/** Who did what with a child's record, and who looked at it and why. */
record ChildHistoryPage(Child child, HistoryList history) implements Page {
  List<Crumb> crumbs() {
    return List.of(new Crumb(child.reference(), "/children/" + child.id().value()));
  }

  @Override
  public String title() {
    return "History of " + child.reference();
  }

  @Override
  public Place place() {
    return Place.CHILDREN;
  }
}
