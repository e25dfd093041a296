package org.throughline.spreadsheets;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.lists.Address;
import org.throughline.web.lists.Listing;

/**
 * One spreadsheet: how far it is, and what became of its rows.
 *
 * @param which the rows that are shown, {@code kept} or {@code rejected}; null for both
 */
record SheetPage(
    Sheet sheet,
    Ledger ledger,
    @Nullable String which,
    Listing<OutcomeRow> listing,
    FormKey formKey)
    implements Page {
  /** One of the choices over the rows. */
  record Chosen(String label, String href, boolean current) {}

  @Override
  public String title() {
    return sheet.fileName();
  }

  @Override
  public Place place() {
    return ledger.place();
  }

  List<Crumb> crumbs() {
    return List.of(new Crumb("Bring in from a spreadsheet", "/spreadsheets"));
  }

  /** What happened, in the words one wants first. */
  String lead() {
    return switch (sheet.state()) {
      case MATCHING -> "It has arrived. Say what its columns are, and its rows come in.";
      case READING -> "It is being read: %s of %s so far.".formatted(done(), ofAll());
      case READ -> "It was read to its end. " + outcome();
      case STOPPED -> "Its reading stopped. " + outcome();
      case PUT_ASIDE -> "It was put aside. Nothing of it came in, and nothing of it is kept.";
      case TAKEN_BACK -> takenBack();
    };
  }

  private String outcome() {
    String kept =
        "%s came in, %,d did not.".formatted(Wording.rows(sheet.kept()), sheet.rejected());
    Integer all = sheet.rows();
    int left = all == null ? 0 : all - sheet.kept() - sheet.rejected();
    return left == 0
        ? kept
        : kept + " %s %s left.".formatted(Wording.rows(left), left == 1 ? "is" : "are");
  }

  private String takenBack() {
    return sheet.takenBackAt() == null
        ? "It was taken back."
        : "It was taken back on %s by %s: %s"
            .formatted(
                Wording.moment(sheet.takenBackAt()), sheet.takenBackBy(), sheet.takenBackReason());
  }

  private String done() {
    return "%,d".formatted(read());
  }

  int read() {
    return sheet.kept() + sheet.rejected();
  }

  int all() {
    Integer rows = sheet.rows();
    return rows == null ? 0 : rows;
  }

  private String ofAll() {
    return Wording.rows(all());
  }

  boolean isMatching() {
    return sheet.state() == SheetState.MATCHING;
  }

  boolean isReading() {
    return sheet.state() == SheetState.READING;
  }

  boolean hasStopped() {
    return sheet.state() == SheetState.STOPPED;
  }

  /** Whether its rows are shown: not while more come in, for each look at them is logged. */
  static boolean showsRows(Sheet sheet) {
    return sheet.isBegun() && sheet.state() != SheetState.READING;
  }

  boolean showsRows() {
    return showsRows(sheet);
  }

  /** Whether there are rows to be mended and sent again. */
  boolean hasRowsToMend() {
    return sheet.rejected() > 0;
  }

  /** The files of the rows to be mended. */
  Address toMend() {
    return Address.of(sheet.address() + "/rejected");
  }

  List<Chosen> chips() {
    return List.of(
        chip("All rows", null, read()),
        chip("Rejected", "rejected", sheet.rejected()),
        chip("Kept", "kept", sheet.kept()));
  }

  private Chosen chip(String label, @Nullable String value, int count) {
    String href = Address.of(sheet.address()).with("which", value == null ? "all" : value).href();
    return new Chosen("%s (%,d)".formatted(label, count), href, Objects.equals(value, which));
  }

  String moment(Instant at) {
    return Wording.moment(at);
  }
}
