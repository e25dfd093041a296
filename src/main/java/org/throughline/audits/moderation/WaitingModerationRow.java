package org.throughline.audits.moderation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughline.audits.answering.AuditId;

/** An audit that waits for a second judgement this viewer may give. */
record WaitingModerationRow(
    AuditId auditId,
    String number,
    String label,
    boolean mine,
    @Nullable LocalDate dueOn,
    Instant askedAt) {}
