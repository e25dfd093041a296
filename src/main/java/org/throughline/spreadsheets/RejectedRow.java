package org.throughline.spreadsheets;

/** A row that was not kept: its cells as they stood, one after the other, and why. */
record RejectedRow(int rowNumber, String cells, String reason) {
  private static final String BETWEEN = "\u001f";

  /** What stood in one of the columns that were matched, counted from 0. */
  String cell(int column) {
    String[] all = cells.split(BETWEEN, -1);
    return column < all.length ? all[column] : "";
  }
}
