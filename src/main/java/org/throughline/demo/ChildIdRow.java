package org.throughline.demo;

import java.util.UUID;

/** A child of the register by reference, and whether anything is open for it today. */
record ChildIdRow(UUID id, String reference, boolean open) {}
