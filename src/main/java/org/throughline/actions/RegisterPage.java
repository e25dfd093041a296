package org.throughline.actions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Kebab;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Chip;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.lists.Listing;

/** The register of actions: its filter, and a page of its rows. */
record RegisterPage(
    Listing<RegisterRow> listing,
    RegisterFilter filter,
    RegisterChoices.All choices,
    boolean mayRaise,
    boolean mayBringIn,
    List<FieldError> errors)
    implements Page {
  RegisterPage {
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Actions";
  }

  @Override
  public Place place() {
    return Place.ACTIONS;
  }

  String lead() {
    if (!errors.isEmpty()) {
      return "The list waits for a filter that can be read.";
    }
    if (listing.isEmpty()) {
      return filter.isOn() ? "No action fits this filter." : "No action is open for you to see.";
    }
    return filter.which() == RegisterFilter.Which.OPEN
        ? "What is open, each with one owner and one due day."
        : filter.which().label() + ".";
  }

  List<Chip> chips() {
    return choices.chips(filter, listing.address());
  }

  String text(@Nullable Object value) {
    return value == null
        ? ""
        : value instanceof Enum<?> constant ? Kebab.of(constant) : value.toString();
  }
}
