package org.throughline.spreadsheets;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.history.Subject;

/** What became of one row: a record, or the reason why there is none. */
record OutcomeRow(
    int rowNumber,
    @Nullable String becameKind,
    @Nullable UUID becameId,
    @Nullable String becameLabel,
    String note,
    @Nullable String reason) {
  boolean isKept() {
    return becameId != null;
  }

  @Nullable String label() {
    return becameLabel;
  }

  /** Where the record can be read; null where there is none. */
  @Nullable String address() {
    return becameKind == null || becameId == null ? null : Subject.address(becameKind, becameId);
  }
}
