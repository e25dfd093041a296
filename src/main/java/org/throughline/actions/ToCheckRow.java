package org.throughline.actions;

import java.time.Instant;

/** A closure that waits to be checked, in this viewer’s line or of what they raised. */
record ToCheckRow(ActionId id, String number, String what, Instant closedAt) {}
