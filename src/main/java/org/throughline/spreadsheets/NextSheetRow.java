package org.throughline.spreadsheets;

/** A sheet whose reading is not at its end. */
record NextSheetRow(SheetId id) {}
