package org.throughline.register.extracts;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * Rows of one reading for the staging tables, written in chunks: at most one chunk for each table
 * is held, however many rows come. Used by one thread at a time.
 */
final class StagedRows {
  private static final int CHUNK = 1 << 18;

  private final UUID reading;
  private final ImportingDatabase importing;
  private final Map<StagingTable, CopyRows> tables = new EnumMap<>(StagingTable.class);
  private int rows;

  StagedRows(UUID reading, ImportingDatabase importing) {
    this.reading = reading;
    this.importing = importing;
  }

  /** Begins a row of so many fields, of which the first, whose reading it is, is written. */
  CopyRows begin(StagingTable table, int fields) {
    CopyRows chunk = tables.computeIfAbsent(table, _ -> new CopyRows());
    if (chunk.size() >= CHUNK) {
      importing.copyIn(table, chunk.take());
    }
    rows++;
    return chunk.row(fields).id(reading);
  }

  /** Writes what is held; answers how many rows were begun since the last time. */
  int write() {
    tables.forEach((table, chunk) -> {
      if (!chunk.isEmpty()) {
        importing.copyIn(table, chunk.take());
      }
    });
    int written = rows;
    rows = 0;
    return written;
  }
}
