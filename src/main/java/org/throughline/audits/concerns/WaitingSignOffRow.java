package org.throughline.audits.concerns;

import java.time.Instant;
import java.util.UUID;

/** A child of concern of whom nothing is open any more. */
record WaitingSignOffRow(UUID id, String number, Instant enteredAt) {}
