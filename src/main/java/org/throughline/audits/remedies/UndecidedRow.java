package org.throughline.audits.remedies;

import java.time.Instant;
import java.util.UUID;

/** An audit some of whose findings have neither an action nor a reason why none is needed. */
record UndecidedRow(UUID auditId, String number, int findings, Instant submittedAt) {}
