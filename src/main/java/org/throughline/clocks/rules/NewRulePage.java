package org.throughline.clocks.rules;

import java.util.List;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;

/** A new time limit of the council's own. */
record NewRulePage(NewRuleForm form, FormKey key, List<FieldError> errors) implements Page {
  NewRulePage {
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "A new time limit";
  }

  @Override
  public Place place() {
    return Place.ADMINISTRATION;
  }

  List<Crumb> crumbs() {
    return List.of(
        new Crumb("Administration", "/administration"),
        new Crumb("Time limits", RuleController.ADDRESS));
  }
}
