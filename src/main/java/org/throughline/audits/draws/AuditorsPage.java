package org.throughline.audits.draws;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.throughline.web.FormKey;
import org.throughline.web.Page;
import org.throughline.web.Place;

/** Who audits, what they can take and what they have. */
record AuditorsPage(
    List<AuditorRow> auditors, YearMonth month, boolean mayChange, Supplier<FormKey> keys)
    implements Page {
  AuditorsPage {
    auditors = List.copyOf(auditors);
  }

  @Override
  public String title() {
    return "Auditors and what they can take";
  }

  @Override
  public Place place() {
    return Place.AUDITS;
  }

  String key() {
    return keys.get().value().toString();
  }

  String lead() {
    int room = auditors.stream().mapToInt(AuditorRow::capacity).sum();
    return auditors.isEmpty()
        ? "Nobody holds the role of auditor yet. An administrator gives it."
        : "%s can take %d audits a month between them."
            .formatted(
                auditors.size() == 1
                    ? "One auditor"
                    : InWords.atHead(auditors.size()) + " auditors",
                room);
  }

  String monthName() {
    return Said.month(month);
  }
}
