package org.throughline.demo;

import java.time.Instant;
import java.util.UUID;

/** A child of concern of whom nothing is open, and since when. */
record SeenToRow(UUID id, UUID auditId, String team, Instant at) {}
