package org.throughline.spreadsheets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.history.Subject;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.spreadsheets.reading.WrongWorkbook;
import org.throughline.web.Role;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/**
 * The front door to spreadsheets that are brought in, which is a head of quality’s to do: what of
 * it is about children is about all of the council’s.
 */
@Component
public final class Sheets {
  private static final int LONGEST_REASON = 500;
  private static final String PURPOSE = "Read what became of a spreadsheet that was brought in";

  private final SheetStore store;
  private final Ledgers ledgers;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final History history;
  private final Ids ids;
  private final CouncilTime time;

  Sheets(
      SheetStore store,
      Ledgers ledgers,
      Queries queries,
      InAuthority inAuthority,
      History history,
      Ids ids,
      CouncilTime time) {
    this.store = store;
    this.ledgers = ledgers;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.history = history;
    this.ids = ids;
    this.time = time;
  }

  /** Whether this viewer may bring spreadsheets in. */
  public static boolean mayBringIn(Viewer viewer) {
    return viewer.is(Role.HEAD_OF_QUALITY) && viewer.may(Scope.IMPORT);
  }

  static void mustBeAllowed(Viewer viewer) {
    viewer.mustBe(Scope.IMPORT, "bring in a spreadsheet", Role.HEAD_OF_QUALITY);
  }

  /**
   * Takes a file in; its columns are to be matched next.
   *
   * @throws Refused where it cannot be read as a table, or stands already
   */
  SheetId send(Viewer viewer, String ledgerCode, SentFile file) {
    mustBeAllowed(viewer);
    Ledger ledger = ledgers.chosen(ledgerCode);
    mustBeATable(ledger, file);
    SheetId id = new SheetId(ids.next());
    inAuthority.change(
        viewer.authority(),
        () -> {
          if (!store.add(viewer, id, ledger.code(), file)) {
            throw Refused.conflict(
                    "This very file stands already. Look at it below; once it is taken back, it may"
                        + " come again.")
                .about("file");
          }
          history.did(viewer, new SheetFile(id, file.name()).subject(), "sent in", ledger.title());
        });
    return id;
  }

  private void mustBeATable(Ledger ledger, SentFile file) {
    HeadFinder finder = new HeadFinder(ledger, time.today());
    try (SheetBook book = SheetBook.open(file.name(), file.bytes())) {
      if (book.tables().stream().map(finder::find).allMatch(Optional::isEmpty)) {
        throw Refused.unusable("“%s” holds nothing.".formatted(file.name())).about("file");
      }
    } catch (WrongWorkbook wrong) {
      throw Refused.unusable(wrong.sentence()).about("file");
    }
  }

  /** The sheet that stands with these bytes, if one does. */
  Optional<StandingRow> standing(Viewer viewer, String ledger, SentFile file) {
    Row row = Row.of(viewer.authority()).and("ledger", ledger).and("sha256", file.sha256());
    return inAuthority.read(viewer.authority(), () -> queries.find(StandingRow.class, row));
  }

  /** Sheets, the last that was sent in first: those before the one named, or from the first. */
  List<Sheet> list(Viewer viewer, @Nullable UUID before, int limit) {
    mustBeAllowed(viewer);
    Row row = Row.of(viewer.authority()).and("sheet", null);
    row.and("before", before).and("limit", limit);
    return inAuthority.read(viewer.authority(), () -> queries.list(Sheet.class, row));
  }

  /** {@link NotFound} where this council has no such sheet. */
  Sheet one(Viewer viewer, SheetId id) {
    mustBeAllowed(viewer);
    return one(viewer.authority(), id);
  }

  Sheet one(AuthorityId authority, SheetId id) {
    Row row = Row.of(authority).and("sheet", id).and("before", null).and("limit", 1);
    return inAuthority.read(authority, () -> queries.one(Sheet.class, row));
  }

  /**
   * What became of its rows, in the order of the file; each look is logged.
   *
   * @param which {@code kept} or {@code rejected}; null for both
   */
  List<OutcomeRow> outcomes(
      Viewer viewer, Sheet sheet, @Nullable String which, int after, int limit) {
    Row row = rows(viewer, sheet, after, limit).and("which", which);
    return logged(viewer, sheet, () -> queries.list(OutcomeRow.class, row));
  }

  /** The rows that were not kept, with their cells; each look is logged. */
  List<RejectedRow> rejected(Viewer viewer, Sheet sheet, int after, int limit) {
    Row row = rows(viewer, sheet, after, limit);
    return logged(viewer, sheet, () -> queries.list(RejectedRow.class, row));
  }

  private static Row rows(Viewer viewer, Sheet sheet, int after, int limit) {
    return Row.of(viewer.authority())
        .and("sheet", sheet.id())
        .and("after", after)
        .and("limit", limit);
  }

  private <T> List<T> logged(Viewer viewer, Sheet sheet, Supplier<List<T>> question) {
    mustBeAllowed(viewer);
    return inAuthority.write(
        viewer.authority(),
        () -> {
          history.saw(viewer, sheet.file().subject(), PURPOSE);
          return question.get();
        });
  }

  /** Nothing is to come of it: its bytes go. */
  void putAside(Viewer viewer, SheetId id) {
    inAuthority.change(
        viewer.authority(),
        () -> {
          Sheet sheet = held(viewer, id);
          sheet.mustWaitForItsColumns();
          store.end(viewer.authority(), id, SheetState.PUT_ASIDE, null);
          store.forgetContent(viewer.authority(), id);
          history.did(viewer, sheet.file().subject(), "put aside", null);
        });
  }

  /** The same of what waits since before a moment, which nobody seems to want. */
  void forget(AuthorityId authority, Instant before) {
    inAuthority.change(
        authority,
        () -> {
          Row row = Row.of(authority).and("before", before);
          for (ForgottenRow forgotten : queries.list(ForgottenRow.class, row)) {
            store.end(authority, forgotten.id(), SheetState.PUT_ASIDE, null);
            store.forgetContent(authority, forgotten.id());
            Subject subject = new SheetFile(forgotten.id(), forgotten.fileName()).subject();
            history.did(authority, null, subject, "put aside", "It waited for too long");
          }
        });
  }

  /** Lets a reading that stopped go on where it was, now on behalf of this viewer. */
  void goOn(Viewer viewer, SheetId id) {
    inAuthority.change(
        viewer.authority(),
        () -> {
          Sheet sheet = held(viewer, id);
          sheet.mustHaveStopped();
          store.goOn(viewer, id);
          history.did(viewer, sheet.file().subject(), "let go on", null);
        });
  }

  /** Takes back all that became of it; answers how many records that were. */
  int takeBack(Viewer viewer, SheetId id, String typed) {
    return inAuthority.write(
        viewer.authority(),
        () -> {
          Sheet sheet = held(viewer, id);
          sheet.mustBeReadToItsEnd();
          String reason = reason(typed);
          int records = ledgers.of(sheet.ledger()).takeBack(viewer, sheet.file(), reason);
          store.takeBack(viewer, id, reason, records);
          store.end(viewer.authority(), id, SheetState.TAKEN_BACK, sheet.reason());
          store.forgetContent(viewer.authority(), id);
          history.did(viewer, sheet.file().subject(), "took back", reason);
          return records;
        });
  }

  private static String reason(String typed) {
    String reason = typed.strip();
    if (reason.isEmpty()) {
      throw Refused.unusable("Say why it is taken back.").about("reason");
    }
    if (reason.length() > LONGEST_REASON) {
      throw Refused.unusable("Say it in %d characters.".formatted(LONGEST_REASON)).about("reason");
    }
    return reason;
  }

  /** The sheet, which nobody else decides on until the transaction ends. */
  Sheet held(Viewer viewer, SheetId id) {
    mustBeAllowed(viewer);
    store.hold(viewer.authority(), id);
    return one(viewer, id);
  }
}
