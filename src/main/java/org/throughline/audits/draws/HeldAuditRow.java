package org.throughline.audits.draws;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;

/** An audit that a draw gave rise to, as far as its allocation goes. */
record HeldAuditRow(
    UUID id,
    String number,
    DrawId drawId,
    int position,
    LocalDate month,
    @Nullable AccountId auditorId,
    @Nullable Instant begunAt,
    int version) {}
