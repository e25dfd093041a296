package org.throughline.audits.draws;

import java.time.LocalDate;
import java.util.UUID;

/** The extract that the register stands on. */
record LatestExtractRow(UUID id, LocalDate asAt) {}
