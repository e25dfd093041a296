package org.throughline.spreadsheets;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.throughline.history.History;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Recurring;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.people.AuthorityRow;
import org.throughline.people.Organisation;
import org.throughline.people.Viewers;
import org.throughline.spreadsheets.reading.WrongWorkbook;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/**
 * Reads the sheets that wait, a stretch at a time. Each row is one transaction of its own: it
 * became a record and is written down as kept, or it did not and is written down with the reason.
 * What was cut short anywhere goes on with the first row that is not written down.
 */
@Component
final class SheetReading implements Recurring {
  private static final Logger LOG = LoggerFactory.getLogger(SheetReading.class);
  // Whatever else recurs waits for no more than this.
  private static final Duration STRETCH = Duration.ofSeconds(20);
  // What nobody asks for in so long is about children, and is not kept for their sake.
  private static final Duration FORGOTTEN = Duration.ofDays(30);
  private static final String GONE =
      "The stored file is no longer there. What came in of it stands; send the rest again.";
  private static final String NOBODY =
      "Whoever began it is no head of quality here any more. Let it go on, and it is read on your"
          + " behalf.";
  private static final String OUR_FAULT =
      "The rows before it stand. Let it go on, and if it stops there again tell your administrator.";

  private final Sheets sheets;
  private final SheetStore store;
  private final Matchings matchings;
  private final Ledgers ledgers;
  private final Organisation organisation;
  private final Viewers viewers;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final History history;
  private final CouncilTime time;

  SheetReading(
      Sheets sheets,
      SheetStore store,
      Matchings matchings,
      Ledgers ledgers,
      Organisation organisation,
      Viewers viewers,
      Queries queries,
      InAuthority inAuthority,
      History history,
      CouncilTime time) {
    this.sheets = sheets;
    this.store = store;
    this.matchings = matchings;
    this.ledgers = ledgers;
    this.organisation = organisation;
    this.viewers = viewers;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.history = history;
    this.time = time;
  }

  @Override
  public String name() {
    return "sheet-reading";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(2);
  }

  /** Reads on in every council; what goes wrong in one keeps no other waiting. */
  @Override
  public void run() {
    for (AuthorityRow council : organisation.authorities()) {
      try {
        read(council.authorityId());
      } catch (RuntimeException e) {
        // Without the words of the database, which may quote a child's row.
        LOG.warn(
            "Spreadsheets of {} are not read for the moment: {}",
            council.code(),
            e.getClass().getSimpleName());
      }
    }
  }

  /** Reads on in the sheets of one council, the first that was begun first. */
  void read(AuthorityId authority) {
    sheets.forget(authority, time.now().minus(FORGOTTEN));
    Instant until = time.now().plus(STRETCH);
    for (NextSheetRow next :
        inAuthority.read(authority, () -> queries.list(NextSheetRow.class, Row.of(authority)))) {
      if (time.now().isBefore(until)) {
        stretch(authority, sheets.one(authority, next.id()), until);
      }
    }
  }

  private void stretch(AuthorityId authority, Sheet sheet, Instant until) {
    Viewer viewer = viewer(authority, sheet.begunById()).orElse(null);
    if (viewer == null) {
      stop(authority, sheet, NOBODY);
      return;
    }
    Matching matching = matchings.of(authority, sheet);
    try (Matchings.OpenRows rows = matchings.rows(authority, sheet, matching)) {
      if (readOn(viewer, sheet, rows.reader(), until)) {
        finish(authority, sheet.id());
      }
    } catch (WrongWorkbook wrong) {
      stop(authority, sheet, wrong.sentence());
    } catch (NotFound _) {
      stop(authority, sheet, GONE);
    }
  }

  private Optional<Viewer> viewer(AuthorityId authority, @Nullable AccountId account) {
    return account == null
        ? Optional.empty()
        : viewers
            .of(authority, account, EnumSet.allOf(Scope.class), null)
            .filter(Sheets::mayBringIn);
  }

  /** True where the last row is written down. */
  private boolean readOn(Viewer viewer, Sheet sheet, RowReader rows, Instant until) {
    Set<Integer> done = done(viewer.authority(), sheet);
    while (rows.next()) {
      if (!done.contains(rows.number())
          && (!time.now().isBefore(until) || !isRead(viewer, sheet, rows))) {
        return false;
      }
    }
    return true;
  }

  private Set<Integer> done(AuthorityId authority, Sheet sheet) {
    Row row = Row.of(authority).and("sheet", sheet.id());
    return inAuthority.read(authority, () -> queries.list(DoneRow.class, row)).stream()
        .map(DoneRow::rowNumber)
        .collect(Collectors.toSet());
  }

  /** False where it is not to be read on: somebody else is at it, or it stopped here. */
  private boolean isRead(Viewer viewer, Sheet sheet, RowReader rows) {
    try {
      return inAuthority.write(viewer.authority(), () -> isKept(viewer, sheet, rows.row()));
    } catch (Refused refused) {
      return isRejected(viewer.authority(), sheet, rows, refused.sentence());
    } catch (WrittenDown _) {
      return false;
    } catch (TransientDataAccessException
        | DataAccessResourceFailureException
        | TransactionException e) {
      throw e; // the database is away or in the way: the row is read again at the next run
    } catch (RuntimeException e) {
      LOG.error(
          "Row {} of spreadsheet {} was not kept: {}",
          rows.number(),
          sheet.id().value(),
          e.getClass().getSimpleName());
      String where = "Something went wrong on our side at row " + rows.number() + ". ";
      stop(viewer.authority(), sheet, where + OUR_FAULT);
      return false;
    }
  }

  private boolean isKept(Viewer viewer, Sheet sheet, SheetRow row) {
    if (!store.holdToRead(viewer.authority(), sheet.id())) {
      return false;
    }
    Ledger ledger = ledgers.of(sheet.ledger());
    row.mustBeFilled(ledger.fields());
    Kept kept = ledger.keep(viewer, sheet.file(), row);
    if (!store.kept(viewer.authority(), sheet.id(), row.number(), kept)) {
      throw new WrittenDown();
    }
    return true;
  }

  private boolean isRejected(AuthorityId authority, Sheet sheet, RowReader rows, String reason) {
    return inAuthority.write(
        authority,
        () -> {
          boolean ours = store.holdToRead(authority, sheet.id());
          if (ours) {
            store.rejected(authority, sheet.id(), rows.number(), reason, rows.cells());
          }
          return ours;
        });
  }

  private void finish(AuthorityId authority, SheetId id) {
    inAuthority.change(
        authority,
        () -> {
          if (store.holdToRead(authority, id)) {
            store.end(authority, id, SheetState.READ, null);
            store.forgetContent(authority, id);
            Sheet read = sheets.one(authority, id);
            history.did(
                authority,
                read.begunById(),
                read.file().subject(),
                "brought in",
                "%s kept, %d rejected".formatted(Wording.rows(read.kept()), read.rejected()));
          }
        });
  }

  private void stop(AuthorityId authority, Sheet sheet, String why) {
    inAuthority.change(
        authority,
        () -> {
          if (store.holdToRead(authority, sheet.id())) {
            store.end(authority, sheet.id(), SheetState.STOPPED, why);
            history.did(authority, null, sheet.file().subject(), "stopped", null);
          }
        });
  }

  /** Another node wrote the same row down meanwhile: what became of it here is undone. */
  private static final class WrittenDown extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
