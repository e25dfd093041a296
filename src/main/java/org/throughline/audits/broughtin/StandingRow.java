package org.throughline.audits.broughtin;

import org.throughline.audits.answering.AuditId;
import org.throughline.history.Subject;

/** An audit of a spreadsheet that was not taken back. */
record StandingRow(AuditId id, String number) {
  Subject subject() {
    return Subject.of("audit", id, number);
  }
}
