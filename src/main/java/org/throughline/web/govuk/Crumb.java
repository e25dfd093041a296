package org.throughline.web.govuk;

/** A page above this one. */
public record Crumb(String label, String href) {}
