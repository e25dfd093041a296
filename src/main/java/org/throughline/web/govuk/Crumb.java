package org.throughline.web.govuk;

/** One page above this one. */
public record Crumb(String label, String href) {}
