package org.throughline.register.extracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.Viewer;
import org.throughline.web.govuk.FieldError;
import org.throughline.web.lists.Listing;

/** The extracts, newest first, and where the next one is sent in. */
record ExtractsPage(
    Viewer viewer,
    Listing<ExtractRow> listing,
    int waitingValues,
    String asAt,
    LocalDate today,
    String formKey,
    List<FieldError> errors)
    implements Page {
  ExtractsPage {
    errors = List.copyOf(errors);
  }

  @Override
  public String title() {
    return "Extracts";
  }

  @Override
  public Place place() {
    return Place.CHILDREN;
  }

  boolean mayImport() {
    return viewer.is(Extracts.MAY_IMPORT);
  }

  /** The sentence a person wants first. */
  String lead() {
    return listing.rows().stream()
        .filter(ExtractRow::isLatest)
        .findFirst()
        .map(latest -> "The register is as of " + Wording.day(latest.asAt()) + ".")
        .orElse("No extract has come in yet, so the register holds no children.");
  }

  @Nullable String errorOf(String field) {
    return errors.stream()
        .filter(error -> error.field().equals(field))
        .findFirst()
        .map(FieldError::message)
        .orElse(null);
  }

  /** What to do where nothing has come in. */
  String whatNext() {
    return mayImport()
        ? "Nothing yet. Take an Annex A from your case system and send it in above: its children"
            + " are listed and can be drawn from as soon as it is read."
        : "Nothing yet. A performance analyst, the head of quality or an administrator sends the"
            + " first one in.";
  }
}
