package org.throughline.audits.answering;

import java.time.Instant;
import java.util.UUID;

/** A safety concern in somebody's line of which they hold no message: they came to it later. */
record OpenConcernRow(UUID id, String number, String reference, Instant raisedAt) {}
