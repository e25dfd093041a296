package org.throughline.spreadsheets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.Refused;

/**
 * A spreadsheet that was sent in, and how far it is.
 *
 * @param rows under its headings; null until its columns are matched
 * @param records how many were taken back with it; null where it was not
 */
record Sheet(
    SheetId id,
    String ledger,
    String fileName,
    String sha256,
    int bytes,
    String sentBy,
    Instant sentAt,
    SheetState state,
    @Nullable String tableName,
    @Nullable Integer headingRow,
    @Nullable Integer rows,
    int kept,
    int rejected,
    @Nullable AccountId begunById,
    @Nullable String begunBy,
    @Nullable Instant begunAt,
    @Nullable Instant finishedAt,
    @Nullable String reason,
    @Nullable String takenBackBy,
    @Nullable Instant takenBackAt,
    @Nullable String takenBackReason,
    @Nullable Integer records) {
  SheetFile file() {
    return new SheetFile(id, fileName);
  }

  String address() {
    return "/spreadsheets/" + id.value();
  }

  /** Whether its rows are known, so that they can be looked at. */
  boolean isBegun() {
    return begunAt != null;
  }

  boolean mayBeTakenBack() {
    return state == SheetState.READ || state == SheetState.STOPPED;
  }

  void mustWaitForItsColumns() {
    if (state != SheetState.MATCHING) {
      throw Refused.conflict("Its columns do not wait to be matched any more: " + standing());
    }
  }

  void mustHaveStopped() {
    if (state != SheetState.STOPPED) {
      throw Refused.conflict("Its reading has not stopped: " + standing());
    }
  }

  void mustBeReadToItsEnd() {
    if (!mayBeTakenBack()) {
      throw Refused.conflict("It cannot be taken back: " + standing());
    }
  }

  /** What happened to it, in one sentence that begins with a small letter. */
  private String standing() {
    return switch (state) {
      case MATCHING -> "nothing of it has come in, for its columns are not matched yet.";
      case READING -> "it is being read just now.";
      case READ -> "it was read to its end.";
      case STOPPED -> "its reading stopped.";
      case PUT_ASIDE -> "it was put aside.";
      case TAKEN_BACK -> "it was taken back.";
    };
  }
}
