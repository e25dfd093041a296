package org.throughline.web.govuk;

/** A filter that is on, and the address of the same list without it. */
public record Chip(String label, String without) {}
