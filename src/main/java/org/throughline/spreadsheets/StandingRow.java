package org.throughline.spreadsheets;

import java.time.Instant;

/** The sheet that stands with the very same bytes. */
record StandingRow(SheetId id, Instant sentAt) {}
