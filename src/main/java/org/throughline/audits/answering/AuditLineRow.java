package org.throughline.audits.answering;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the list of audits. */
record AuditLineRow(
    AuditId id,
    String number,
    String reference,
    LocalDate month,
    String stratum,
    String team,
    @Nullable String auditorName,
    AuditState state,
    boolean mine,
    @Nullable Instant submittedAt,
    @Nullable String firstGrade,
    @Nullable String finalGrade,
    boolean concern) {
  String address() {
    return "/audits/" + id.value();
  }
}
