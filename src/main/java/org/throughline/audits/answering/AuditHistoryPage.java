package org.throughline.audits.answering;

import java.util.List;
import org.throughline.people.HistoryLine;
import org.throughline.web.Page;
import org.throughline.web.Place;

/** Who did what to an audit, and who looked at it. */
record AuditHistoryPage(Audit audit, List<HistoryLine> done, List<HistoryLine> seen)
    implements Page {
  AuditHistoryPage {
    done = List.copyOf(done);
    seen = List.copyOf(seen);
  }

  @Override
  public String title() {
    return "History of " + audit.number();
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }
}
