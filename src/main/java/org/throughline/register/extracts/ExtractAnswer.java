package org.throughline.register.extracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An extract as a machine is told of it. */
record ExtractAnswer(
    UUID id,
    String state,
    @Nullable String version,
    String sha256,
    String fileName,
    LocalDate asAt,
    long rowsSoFar,
    List<ListRow> lists,
    Changes changes,
    @Nullable String reason,
    Instant receivedAt,
    @Nullable Instant finishedAt,
    @Nullable Instant undoneAt) {
  ExtractAnswer {
    lists = List.copyOf(lists);
  }

  /** What a machine is told when it has sent an extract in. */
  record Received(UUID id, String state) {}

  /** A cell that cost its row its place. */
  record Rejection(
      String list, String sheet, String cell, int row, String column, String value, String reason) {
    static Rejection of(ProblemRow row) {
      return new Rejection(
          row.list(),
          row.sheet(),
          row.cell(),
          row.rowNumber(),
          row.columnLabel(),
          row.value(),
          row.reason());
    }
  }

  /** A value whose meaning nobody knew. */
  record Unmapped(String list, String column, String value, int count) {
    static Unmapped of(UnmappedRow row) {
      return new Unmapped(row.list(), row.columnCode(), row.shown(), row.times());
    }
  }

  /** A piece of a longer list, and where the next begins. */
  record Some<T>(List<T> items, @Nullable String next) {
    Some {
      items = List.copyOf(items);
    }
  }

  static ExtractAnswer of(ExtractRow row, List<ListRow> lists) {
    return new ExtractAnswer(
        row.id().value(),
        row.state().code(),
        row.version(),
        row.sha256(),
        row.fileName(),
        row.asAt(),
        row.rowsSoFar(),
        lists,
        row.changes(),
        row.reason(),
        row.receivedAt(),
        row.finishedAt(),
        row.undoneAt());
  }
}
