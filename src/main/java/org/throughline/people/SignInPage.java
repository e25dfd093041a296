package org.throughline.people;

import java.util.List;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.FieldError;

/** Where a person signs in. */
record SignInPage(String email, String then, boolean demo, List<FieldError> errors)
    implements Page {
  SignInPage {
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Sign in";
  }

  @Override
  public Place place() {
    return Place.NOWHERE;
  }
}
