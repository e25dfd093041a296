package org.throughline.people;

import java.util.List;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.FieldError;

/** Founding a council and its first administrator. */
record FirstAdministratorPage(FirstAdministratorForm form, List<FieldError> errors)
    implements Page {
  FirstAdministratorPage {
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Set up Throughline for your council";
  }

  @Override
  public Place place() {
    return Place.NOWHERE;
  }
}
