package org.throughline.web.govuk;

/** What is wrong with one field, as a sentence. */
public record FieldError(String field, String message) {}
