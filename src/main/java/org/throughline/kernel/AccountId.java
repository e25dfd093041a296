package org.throughline.kernel;

import java.util.UUID;

/** A person who signs in. */
public record AccountId(UUID value) implements Id {}
