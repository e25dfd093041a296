package org.throughline.web.govuk;

/** A grade that can be given: its code, its word, and what it means for this question. */
public record GradeChoice(String code, String word, String descriptor) {}
