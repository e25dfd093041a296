package org.throughline.audits.ruling;

import java.time.Instant;
import java.util.UUID;

/** A disagreement that waits for a ruling. */
record WaitingDisputeRow(UUID auditId, String number, Instant raisedAt) {}
