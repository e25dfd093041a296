package org.throughline.web.govuk;

/** A filter that is on, and the address without it. */
public record Chip(String label, String removeHref) {}
