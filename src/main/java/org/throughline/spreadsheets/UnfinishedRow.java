package org.throughline.spreadsheets;

import java.time.Instant;

/** A spreadsheet that waits for somebody: for its columns, or to go on. */
record UnfinishedRow(
    SheetId id, String ledger, String fileName, SheetState state, String sentBy, Instant sentAt) {
  boolean isStopped() {
    return state == SheetState.STOPPED;
  }
}
