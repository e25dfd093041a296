package org.throughline.demo;

import java.time.Instant;
import java.util.UUID;

/** An audit whose final grade is of a rank, and when it became so. */
record SettledRow(UUID auditId, UUID childId, Instant at) {}
