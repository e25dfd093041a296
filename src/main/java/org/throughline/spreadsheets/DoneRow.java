package org.throughline.spreadsheets;

/** A row that was kept or rejected already. */
record DoneRow(int rowNumber) {}
