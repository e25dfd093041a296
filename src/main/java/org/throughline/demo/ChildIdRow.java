package org.throughline.demo;

import java.util.UUID;

/** A child of the register by reference. */
record ChildIdRow(UUID id, String reference) {}
