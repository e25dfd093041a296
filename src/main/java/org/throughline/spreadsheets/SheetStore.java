package org.throughline.spreadsheets;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.NotFound;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;

/** Every write of a spreadsheet, each in the caller’s transaction. */
@Component
final class SheetStore {
  private static final String ADD =
      """
      insert into spreadsheets.sheet
        (authority_id, id, ledger, file_name, sha256, bytes, sent_by, sent_at, state)
      values (:authority, :sheet, :ledger, :fileName, :sha256, :bytes, :account, :now, 'matching')
      on conflict (authority_id, ledger, sha256)
        where state in ('matching', 'reading', 'read', 'stopped') do nothing
      """;
  private static final String ADD_CONTENT =
      """
      insert into spreadsheets.content (authority_id, sheet_id, bytes)
      values (:authority, :sheet, :content)
      """;
  private static final String CONTENT =
      """
      select bytes from spreadsheets.content where authority_id = :authority and sheet_id = :sheet
      """;
  private static final String FORGET_CONTENT =
      "delete from spreadsheets.content where authority_id = :authority and sheet_id = :sheet";
  private static final String HOLD =
      """
      select id from spreadsheets.sheet
       where authority_id = :authority and id = :sheet
         for update
      """;
  private static final String HOLD_TO_READ =
      """
      select id from spreadsheets.sheet
       where authority_id = :authority and id = :sheet and state = 'reading'
         for update skip locked
      """;
  private static final String ADD_COLUMN =
      """
      insert into spreadsheets.matched_column
        (authority_id, sheet_id, position, heading, heading_key, field)
      values (:authority, :sheet, :position, :heading, :key, :field)
      """;
  private static final String ADD_ANSWER =
      """
      insert into spreadsheets.answer (authority_id, sheet_id, question, value)
      values (:authority, :sheet, :question, :value)
      """;
  private static final String BEGIN =
      """
      update spreadsheets.sheet
         set state = 'reading', table_name = :table, heading_row = :headingRow, rows = :rows,
             begun_by = :account, begun_at = :now, version = version + 1
       where authority_id = :authority and id = :sheet
      """;
  private static final String GO_ON =
      """
      update spreadsheets.sheet
         set state = 'reading', reason = null, finished_at = null, begun_by = :account,
             version = version + 1
       where authority_id = :authority and id = :sheet
      """;
  private static final String KEPT =
      """
      insert into spreadsheets.sheet_row
        (authority_id, sheet_id, row_number, became_kind, became_id, became_label, note, at)
      values (:authority, :sheet, :row, :kind, :became, :label, :note, :now)
      on conflict (authority_id, sheet_id, row_number) do nothing
      """;
  private static final String REJECTED =
      """
      insert into spreadsheets.sheet_row (authority_id, sheet_id, row_number, reason, cells, at)
      values (:authority, :sheet, :row, :reason, :cells::text[], :now)
      on conflict (authority_id, sheet_id, row_number) do nothing
      """;
  private static final String COUNT =
      """
      update spreadsheets.sheet set kept = kept + :kept, rejected = rejected + :rejected
       where authority_id = :authority and id = :sheet
      """;
  private static final String END =
      """
      update spreadsheets.sheet
         set state = :state, reason = :reason, finished_at = :now, version = version + 1
       where authority_id = :authority and id = :sheet
      """;
  private static final String TAKE_BACK =
      """
      insert into spreadsheets.taking_back (authority_id, sheet_id, reason, records, by, at)
      values (:authority, :sheet, :reason, :records, :account, :now)
      """;

  private final JdbcClient db;
  private final CouncilTime time;

  SheetStore(JdbcClient db, CouncilTime time) {
    this.db = db;
    this.time = time;
  }

  /** False where the same file stands for the same ledger already. */
  boolean add(Viewer viewer, SheetId sheet, String ledger, SentFile file) {
    Row row = row(viewer, sheet).and("ledger", ledger).and("fileName", file.name());
    row.and("sha256", file.sha256()).and("bytes", file.bytes().length);
    boolean isNew = db.sql(ADD).paramSource(row).update() == 1;
    if (isNew) {
      db.sql(ADD_CONTENT).paramSource(row.and("content", file.bytes())).update();
    }
    return isNew;
  }

  /** The bytes as they were sent; {@link NotFound} once they are gone. */
  byte[] content(AuthorityId authority, SheetId sheet) {
    return db.sql(CONTENT)
        .paramSource(row(authority, sheet))
        .query((rs, _) -> rs.getBytes("bytes"))
        .optional()
        .orElseThrow(() -> new NotFound("content"));
  }

  /** Held until the transaction ends: nobody reads on in it, or decides on it, meanwhile. */
  void hold(AuthorityId authority, SheetId sheet) {
    var _ = db.sql(HOLD).paramSource(row(authority, sheet)).query().listOfRows();
  }

  /** The same to read one row more; false where somebody else is at it, or it is not to be read. */
  boolean holdToRead(AuthorityId authority, SheetId sheet) {
    return !db.sql(HOLD_TO_READ).paramSource(row(authority, sheet)).query().listOfRows().isEmpty();
  }

  void begin(Viewer viewer, SheetId sheet, Matching matching, int rows) {
    for (Matching.Column column : matching.columns()) {
      Row row = row(viewer, sheet).and("position", column.position());
      row.and("heading", column.heading()).and("key", HeadingKey.of(column.heading()));
      db.sql(ADD_COLUMN).paramSource(row.and("field", column.field())).update();
    }
    for (Map.Entry<String, String> answer : matching.answers().entrySet()) {
      Row row = row(viewer, sheet).and("question", answer.getKey());
      db.sql(ADD_ANSWER).paramSource(row.and("value", answer.getValue())).update();
    }
    Row row = row(viewer, sheet).and("table", matching.table()).and("rows", rows);
    db.sql(BEGIN).paramSource(row.and("headingRow", matching.headingRow())).update();
  }

  /** Lets a reading that stopped go on, on behalf of this viewer. */
  void goOn(Viewer viewer, SheetId sheet) {
    db.sql(GO_ON).paramSource(row(viewer, sheet)).update();
  }

  /** False where the row is written down already. */
  boolean kept(AuthorityId authority, SheetId sheet, int number, Kept kept) {
    Row row = row(authority, sheet).and("row", number).and("note", kept.note());
    row.and("kind", kept.became().kind()).and("became", kept.became().id());
    row.and("label", kept.became().label());
    boolean isNew = db.sql(KEPT).paramSource(row).update() == 1;
    if (isNew) {
      count(authority, sheet, 1, 0);
    }
    return isNew;
  }

  /** Nothing happens where the row is written down already. */
  void rejected(
      AuthorityId authority, SheetId sheet, int number, String reason, List<String> cells) {
    Row row = row(authority, sheet).and("row", number).and("reason", reason);
    if (db.sql(REJECTED).paramSource(row.and("cells", cells)).update() == 1) {
      count(authority, sheet, 0, 1);
    }
  }

  private void count(AuthorityId authority, SheetId sheet, int kept, int rejected) {
    Row row = row(authority, sheet).and("kept", kept).and("rejected", rejected);
    db.sql(COUNT).paramSource(row).update();
  }

  /** It goes no further by itself; {@code reason} where that is not because it is done. */
  void end(AuthorityId authority, SheetId sheet, SheetState state, @Nullable String reason) {
    Row row = row(authority, sheet).and("state", state).and("reason", reason);
    db.sql(END).paramSource(row).update();
  }

  /** Its bytes are about children, so they are kept no longer than somebody needs them. */
  void forgetContent(AuthorityId authority, SheetId sheet) {
    db.sql(FORGET_CONTENT).paramSource(row(authority, sheet)).update();
  }

  void takeBack(Viewer viewer, SheetId sheet, String reason, int records) {
    Row row = row(viewer, sheet).and("reason", reason).and("records", records);
    db.sql(TAKE_BACK).paramSource(row).update();
  }

  private Row row(Viewer viewer, SheetId sheet) {
    return row(viewer.authority(), sheet).and("account", viewer.account());
  }

  private Row row(AuthorityId authority, SheetId sheet) {
    return Row.of(authority).and("sheet", sheet).and("now", time.now());
  }
}
