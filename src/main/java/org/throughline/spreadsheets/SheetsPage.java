package org.throughline.spreadsheets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Choice;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.lists.Listing;

/** What can be brought in from a spreadsheet, where the next is sent in, and what came. */
record SheetsPage(
    List<Ledger> ledgers,
    Listing<Sheet> listing,
    String chosen,
    @Nullable StandingRow standing,
    FormKey formKey,
    List<FieldError> errors)
    implements Page {
  SheetsPage {
    ledgers = List.copyOf(ledgers);
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Bring in from a spreadsheet";
  }

  @Override
  public Place place() {
    return Place.NOWHERE;
  }

  List<Choice> choices() {
    return ledgers.stream().map(ledger -> new Choice(ledger.code(), ledger.title())).toList();
  }

  String template(Ledger ledger, String ending) {
    return "/spreadsheets/templates/" + ledger.code() + ending;
  }

  String hint() {
    return "One Excel workbook (.xlsx) or one CSV file of at most %d MB and %,d rows."
        .formatted(SentFile.MOST_MEGABYTES, Matchings.MOST_ROWS);
  }

  /** Where the sheet is that stands with the same bytes, and when it came. */
  @Nullable String standingAddress() {
    return standing == null ? null : "/spreadsheets/" + standing.id().value();
  }

  String standingDay() {
    return standing == null ? "" : Wording.moment(standing.sentAt());
  }
}
