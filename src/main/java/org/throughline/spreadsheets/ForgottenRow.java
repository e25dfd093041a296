package org.throughline.spreadsheets;

/** A sheet whose columns wait for too long to be matched. */
record ForgottenRow(SheetId id, String fileName) {}
