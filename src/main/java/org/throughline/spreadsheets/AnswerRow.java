package org.throughline.spreadsheets;

/** What was said once for all rows of a sheet. */
record AnswerRow(String question, String value) {}
