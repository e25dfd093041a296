package org.throughline.people;

import java.util.List;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.lists.Listing;

/** Everybody with an account and what they are; adding one more. */
record PeoplePage(
    Listing<Person> listing,
    String name,
    String email,
    String worker,
    FormKey formKey,
    List<FieldError> errors)
    implements Page {
  PeoplePage {
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "People and roles";
  }

  @Override
  public Place place() {
    return Place.ADMINISTRATION;
  }
}
