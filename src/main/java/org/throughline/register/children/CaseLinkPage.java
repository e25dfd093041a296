package org.throughline.register.children;

import java.util.List;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.FieldError;

/** The address pattern of the council’s case system, with what it makes of a reference. */
record CaseLinkPage(FormKey key, String kept, String typed, List<FieldError> errors)
    implements Page {
  static final String EXAMPLE = "AM-10482";

  CaseLinkPage {
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Link into the case system";
  }

  @Override
  public Place place() {
    return Place.ADMINISTRATION;
  }

  /** What the pattern that is kept makes of an invented reference. */
  String preview() {
    return kept.isEmpty() ? "" : CaseLink.of(kept, EXAMPLE);
  }
}
