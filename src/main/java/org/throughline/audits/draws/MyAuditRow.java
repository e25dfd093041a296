package org.throughline.audits.draws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An audit that waits for its auditor. */
record MyAuditRow(
    UUID id, String number, String reference, LocalDate month, @Nullable Instant begunAt) {
  /** Due by the last day of its month. */
  LocalDate due() {
    return month.plusMonths(1).minusDays(1);
  }
}
