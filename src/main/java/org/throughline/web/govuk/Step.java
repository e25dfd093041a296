package org.throughline.web.govuk;

/** One part of a longer form. */
public record Step(String label, String href, Bead bead) {}
