package org.throughline.kernel;

/** A child the draw has taken; {@code order} runs from 1 over the strata by name, then by hash. */
public record Selected(String reference, String stratum, String team, int order) {}
