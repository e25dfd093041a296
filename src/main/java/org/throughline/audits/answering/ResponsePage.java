package org.throughline.audits.answering;

import java.util.Arrays;
import java.util.List;
import org.throughline.kernel.Kebab;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.FieldError;

/** Saying what was done about a safety concern, and how the risk stands. */
record ResponsePage(
    Audit audit, ConcernRow concern, ResponseForm typed, FormKey formKey, List<FieldError> errors)
    implements Page {
  ResponsePage {
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "What was done";
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  List<Choice> statuses() {
    return Arrays.stream(RiskStatus.values())
        .map(status -> new Choice(Kebab.of(status), status.label()))
        .toList();
  }

  String chosen() {
    return Kebab.of(typed.status());
  }
}
