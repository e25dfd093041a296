package org.throughline.audits.draws;

import java.util.UUID;

/** A child of the register by reference. */
record KnownChildRow(UUID id) {}
