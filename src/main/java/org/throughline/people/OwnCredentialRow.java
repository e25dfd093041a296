package org.throughline.people;

import org.jspecify.annotations.Nullable;

/** The password of the one who asks, as its hash. */
record OwnCredentialRow(@Nullable String passwordHash) {}
