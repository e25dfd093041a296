package org.throughline.audits.reaudit;

import java.util.Arrays;
import java.util.List;
import org.throughline.web.Counted;
import org.throughline.web.Page;
import org.throughline.web.Place;
import org.throughline.web.govuk.Crumb;
import org.throughline.web.lists.Address;
import org.throughline.web.lists.Listing;

/** The re-audits, the next due first, and what became of the last year’s. */
record ReAuditsPage(Listing<ReAuditLineRow> listing, ReAuditState state, ReAuditCountRow counts)
    implements Page {
  static Address address(ReAuditState state) {
    return Address.of("/re-audits").with("state", state.code());
  }

  @Override
  public String title() {
    return "Re-audits";
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  List<Crumb> crumbs() {
    return List.of(new Crumb("Audits", "/audits"));
  }

  /** Each part with its count, so that it can be checked. */
  String lead() {
    if (counts.all() == 0) {
      return "No re-audit fell due in the last year.";
    }
    return "%s fell due in the last year: %d done in time, %d late, %d not yet, %d closed meanwhile."
        .formatted(
            Counted.things(counts.all(), "re-audit"),
            counts.inTime(),
            counts.late(),
            counts.overdue(),
            counts.closed());
  }

  List<ReAuditState> states() {
    return Arrays.asList(ReAuditState.values());
  }

  String href(ReAuditState one) {
    return listing.layout().in(address(one)).href();
  }

  String empty() {
    return switch (state) {
      case WAITING ->
          "No re-audit is waiting. One is planned when a grade is final that asks for it.";
      case NOBODY -> "Every re-audit has an auditor.";
      case DONE -> "None has been done yet.";
      case NOT_DONE -> "None was given up.";
    };
  }
}
