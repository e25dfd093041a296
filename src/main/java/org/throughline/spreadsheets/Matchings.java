package org.throughline.spreadsheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.spreadsheets.reading.Table;
import org.throughline.spreadsheets.reading.WrongWorkbook;
import org.throughline.web.Viewer;

/** What the columns of a sheet are: found, guessed, said by a person, and remembered. */
@Component
final class Matchings {
  static final int MOST_ROWS = 20_000;

  private final Sheets sheets;
  private final SheetStore store;
  private final Ledgers ledgers;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final History history;
  private final CouncilTime time;

  Matchings(
      Sheets sheets,
      SheetStore store,
      Ledgers ledgers,
      Queries queries,
      InAuthority inAuthority,
      History history,
      CouncilTime time) {
    this.sheets = sheets;
    this.store = store;
    this.ledgers = ledgers;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.history = history;
    this.time = time;
  }

  /** The tables of a file by name, and the head of the one that is looked at. */
  record Heads(List<String> tables, TableHead head) {
    Heads {
      tables = List.copyOf(tables);
    }
  }

  /**
   * The head of a table of the file: of the one named, or else of the one with most headings that
   * the ledger knows; on the row given, or else where it is found.
   */
  Heads heads(Viewer viewer, Sheet sheet, String table, @Nullable Integer row) {
    HeadFinder finder = new HeadFinder(ledgers.of(sheet.ledger()), time.today());
    try (SheetBook book = open(viewer.authority(), sheet)) {
      List<String> names = book.tables().stream().map(Table::name).toList();
      Optional<TableHead> head =
          book.tables().stream()
              .filter(each -> table.isEmpty() || each.name().equals(table))
              .flatMap(each -> (row == null ? finder.find(each) : finder.find(each, row)).stream())
              .reduce((one, other) -> other.known() > one.known() ? other : one);
      return new Heads(
          names,
          head.orElseThrow(() ->
              Refused.unusable(
                      row == null
                          ? "There is nothing on that sheet."
                          : "There are no headings on row %d.".formatted(row))
                  .about(row == null ? "table" : "row")));
    }
  }

  private SheetBook open(AuthorityId authority, Sheet sheet) {
    byte[] bytes = inAuthority.read(authority, () -> store.content(authority, sheet.id()));
    return SheetBook.open(sheet.fileName(), bytes);
  }

  /** What the columns are taken for until somebody says otherwise. */
  Matching guess(Viewer viewer, Sheet sheet, TableHead head) {
    Row row = Row.of(viewer.authority()).and("ledger", sheet.ledger());
    List<RememberedRow> remembered =
        inAuthority.read(viewer.authority(), () -> queries.list(RememberedRow.class, row));
    return Matching.guessed(ledgers.of(sheet.ledger()), head, remembered);
  }

  /** What was said of a sheet. */
  Matching of(AuthorityId authority, Sheet sheet) {
    Row row = Row.of(authority).and("sheet", sheet.id());
    List<Matching.Column> columns =
        columns(authority, sheet).stream()
            .map(each -> new Matching.Column(each.position(), each.heading(), each.field()))
            .toList();
    Map<String, String> answers =
        inAuthority.read(authority, () -> queries.list(AnswerRow.class, row)).stream()
            .collect(Collectors.toMap(AnswerRow::question, AnswerRow::value));
    Integer heading = sheet.headingRow();
    String table = sheet.tableName();
    if (heading == null || table == null) {
      throw new IllegalStateException("A sheet that is read has its columns matched");
    }
    return new Matching(table, heading, columns, answers);
  }

  /** Its columns as they stand in the file, also those that are left out. */
  List<MatchedRow> columns(AuthorityId authority, Sheet sheet) {
    Row row = Row.of(authority).and("sheet", sheet.id());
    return inAuthority.read(authority, () -> queries.list(MatchedRow.class, row));
  }

  /** Opens the rows of a sheet; whoever reads them closes them. */
  OpenRows rows(AuthorityId authority, Sheet sheet, Matching matching) {
    SheetBook book = open(authority, sheet);
    try {
      Table table =
          book.tables().stream()
              .filter(each -> each.name().equals(matching.table()))
              .findFirst()
              .orElseThrow(() -> Refused.unusable("Choose a sheet of the file.").about("table"));
      Ledger ledger = ledgers.of(sheet.ledger());
      return new OpenRows(book, new RowReader(table, matching, ledger, time.today()));
    } catch (RuntimeException e) {
      book.close();
      throw e;
    }
  }

  /** The rows of a file that is open. */
  record OpenRows(SheetBook book, RowReader reader) implements AutoCloseable {
    @Override
    public void close() {
      reader.close();
      book.close();
    }
  }

  /** Lets the reading begin. */
  void begin(Viewer viewer, SheetId id, Matching matching) {
    inAuthority.change(
        viewer.authority(),
        () -> {
          Sheet sheet = sheets.held(viewer, id);
          sheet.mustWaitForItsColumns();
          int rows = count(viewer, sheet, matching);
          store.begin(viewer, id, matching, rows);
          history.did(viewer, sheet.file().subject(), "let be read", Wording.rows(rows));
        });
  }

  private int count(Viewer viewer, Sheet sheet, Matching matching) {
    int count = 0;
    try (OpenRows rows = rows(viewer.authority(), sheet, matching)) {
      while (rows.reader().next()) {
        if (++count > MOST_ROWS) {
          throw Refused.tooLarge(
                  "There are more than %,d rows. Cut the sheet into parts and send each by itself."
                      .formatted(MOST_ROWS))
              .about("table");
        }
      }
    } catch (WrongWorkbook wrong) {
      throw Refused.unusable(wrong.sentence()).about("table");
    }
    if (count == 0) {
      throw Refused.unusable("There is no row under the headings.").about("table");
    }
    return count;
  }
}
