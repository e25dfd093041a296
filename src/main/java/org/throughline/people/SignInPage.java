package org.throughline.people;

import java.util.List;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.FieldError;

/** Where a person signs in; councils are to be chosen from by who is known at more than one. */
record SignInPage(
    String email, String then, boolean demo, List<Choice> councils, List<FieldError> errors)
    implements Page {
  SignInPage {
    councils = List.copyOf(councils);
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
