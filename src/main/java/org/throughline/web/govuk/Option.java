package org.throughline.web.govuk;

/** One line of a drop-down list. */
public record Option(String value, String label) {}
