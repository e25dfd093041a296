package org.throughline.register.extracts;

import java.util.UUID;

/** A child that an extract was the first to name. */
record BroughtRow(UUID id) {}
