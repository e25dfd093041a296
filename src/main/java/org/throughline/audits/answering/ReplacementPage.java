package org.throughline.audits.answering;

import java.util.List;
import org.throughline.audits.draws.AskForm;
import org.throughline.audits.draws.RequestRow;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.FieldError;

/** Asking that another child come in for the one of an audit. */
record ReplacementPage(
    Audit audit, List<RequestRow> requests, AskForm typed, FormKey formKey, List<FieldError> errors)
    implements Page {
  ReplacementPage {
    requests = List.copyOf(requests);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Ask for another child";
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  /** One asking at a time, and only while the audit is not handed in. */
  boolean mayAsk() {
    boolean open = audit.submittedAt() == null && !audit.withdrawn();
    return open && requests.stream().noneMatch(RequestRow::isOpen);
  }

  String whyNot() {
    return audit.submittedAt() == null
        ? "You have asked already, and somebody else decides."
        : audit.number() + " is submitted, so its child stays in the draw.";
  }

  List<Choice> reasons() {
    return AskForm.reasons();
  }
}
