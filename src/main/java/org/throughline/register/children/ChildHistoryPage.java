package org.throughline.register.children;

import java.util.List;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Crumb;

/** Who did what with a child's record, and who looked at it and why. */
record ChildHistoryPage(Child child, List<DoneLine> done, List<SeenLine> seen) implements Page {
  ChildHistoryPage {
    done = List.copyOf(done);
    seen = List.copyOf(seen);
  }

  /** One change: when, by whom, what. */
  record DoneLine(String when, String who, String verb, String detail) {}

  /** One sight: when, by whom, why. */
  record SeenLine(String when, String who, String purpose) {}

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
