package org.throughline.register.children;

import java.util.List;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;

/** One restriction: who is named, to be changed, and its end. */
record RestrictionPage(
    FormKey key, RestrictionRow restriction, String named, List<FieldError> errors)
    implements Page {
  RestrictionPage {
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Restriction of " + restriction.reference();
  }

  @Override
  public Place place() {
    return Place.ADMINISTRATION;
  }

  List<String> emails() {
    return restriction.named().lines().toList();
  }

  List<Crumb> crumbs() {
    return List.of(
        new Crumb("Administration", "/administration"),
        new Crumb("Restricted children", "/administration/restrictions"));
  }

  String address() {
    return "/administration/restrictions/" + restriction.id();
  }

  boolean stands() {
    return restriction.endedAt() == null;
  }
}
