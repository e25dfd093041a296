package org.throughline.audits.answering;

import org.throughline.people.HistoryList;
import org.throughline.web.Page;
import org.throughline.web.Place;

/** Who did what to an audit, and who looked at it. */
record AuditHistoryPage(Audit audit, HistoryList history) implements Page {
  @Override
  public String title() {
    return "History of " + audit.number();
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }
}
