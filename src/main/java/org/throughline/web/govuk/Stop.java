package org.throughline.web.govuk;

import org.jspecify.annotations.Nullable;

/** One stop on the line of sight; without an address where the reader may not go. */
public record Stop(String label, String says, @Nullable String href, Bead bead) {}
