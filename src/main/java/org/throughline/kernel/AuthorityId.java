package org.throughline.kernel;

import java.util.UUID;

/** The council that owns a row: the tenant. Comes first in every key. */
public record AuthorityId(UUID value) implements Id {}
