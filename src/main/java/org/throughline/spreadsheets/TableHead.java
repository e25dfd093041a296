package org.throughline.spreadsheets;

import java.util.List;

/**
 * The head of one table of a file: on which row its headings stand, and its columns with what
 * stands under each in the first rows.
 *
 * @param known how many of its headings the ledger knows
 */
record TableHead(String table, int row, List<Column> columns, int known) {
  /** How many rows under the headings are shown. */
  static final int SAMPLES = 5;

  TableHead {
    columns = List.copyOf(columns);
  }

  /** One column, counted from 0 as it stands in the file; its heading is no other column’s. */
  record Column(int position, String heading, List<String> samples) {
    Column {
      samples = List.copyOf(samples);
    }

    String key() {
      return HeadingKey.of(heading);
    }
  }
}
