package org.throughline.people;

import java.time.Instant;
import java.util.UUID;

/** One of a person's own tokens, as it is listed. */
record OwnTokenRow(UUID id, String name, String scopes, Instant madeAt, Instant expiresAt) {}
