package org.throughline.audits.answering;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the list of audits. */
record AuditLineRow(
    AuditId id,
    String number,
    AuditKind kind,
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
    boolean concern,
    String sortKey) {
  /** The key of every row where the number alone decides. */
  static final String BY_NUMBER = "1";

  boolean isBroughtIn() {
    return kind == AuditKind.BROUGHT_IN;
  }

  String address() {
    return "/audits/" + id.value();
  }
}
