package org.throughline.history;

import java.time.Instant;
import java.util.UUID;

/** A record that a person looked at lately. */
record LastSeenRow(String subjectKind, UUID subjectId, String subjectLabel, Instant at) {}
