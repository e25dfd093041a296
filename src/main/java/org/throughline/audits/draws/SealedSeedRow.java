package org.throughline.audits.draws;

/** A cycle's seed as it lies sealed, in hexadecimal. */
record SealedSeedRow(String sealed) {}
