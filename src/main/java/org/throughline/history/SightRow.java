package org.throughline.history;

import java.time.Instant;
import java.util.UUID;

/** One sight of a child-level record. */
public record SightRow(UUID id, Instant at, UUID accountId, String subjectLabel, String purpose) {}
