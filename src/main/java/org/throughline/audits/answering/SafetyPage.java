package org.throughline.audits.answering;

import java.util.List;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.FieldError;

/** Saying that a child may be unsafe now. */
record SafetyPage(Audit audit, String what, FormKey formKey, List<FieldError> errors)
    implements Page {
  SafetyPage {
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "A child may be unsafe now";
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }
}
