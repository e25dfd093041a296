package org.throughline.register.children;

import java.util.List;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.FieldError;

/** The children kept from all but the named, and the form to restrict one more. */
record RestrictionsPage(
    FormKey key, List<RestrictionRow> all, RestrictionForm form, List<FieldError> errors)
    implements Page {
  RestrictionsPage {
    all = List.copyOf(all);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Restricted children";
  }

  @Override
  public Place place() {
    return Place.ADMINISTRATION;
  }

  List<RestrictionRow> standing() {
    return all.stream().filter(one -> one.endedAt() == null).toList();
  }

  List<RestrictionRow> ended() {
    return all.stream().filter(one -> one.endedAt() != null).toList();
  }
}
