package org.throughline.people;

import java.time.Instant;

/** One browser a person is signed in from. */
record OpenSessionRow(Instant openedAt, Instant seenAt, String browser) {}
