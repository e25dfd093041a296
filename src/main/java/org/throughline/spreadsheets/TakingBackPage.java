package org.throughline.spreadsheets;

import java.util.List;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.govuk.FieldError;

/** Asks once more before all of a spreadsheet is taken back, and why. */
record TakingBackPage(
    Sheet sheet, Ledger ledger, String typed, FormKey formKey, List<FieldError> errors)
    implements Page {
  TakingBackPage {
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Take all of it back?";
  }

  @Override
  public Place place() {
    return ledger.place();
  }

  List<Crumb> crumbs() {
    return List.of(
        new Crumb("Bring in from a spreadsheet", "/spreadsheets"),
        new Crumb(sheet.fileName(), sheet.address()));
  }

  String lead() {
    return "%s of “%s” came in on %s."
        .formatted(
            Wording.rows(sheet.kept()),
            sheet.fileName(),
            Wording.day(sheet.begunAt() == null ? sheet.sentAt() : sheet.begunAt()));
  }
}
