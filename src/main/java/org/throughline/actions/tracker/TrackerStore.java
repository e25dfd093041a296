package org.throughline.actions.tracker;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.actions.ActionId;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.spreadsheets.SheetFile;
import org.throughline.web.Viewer;

/** Which action came from which row, in the caller’s transaction. */
@Component
final class TrackerStore {
  private static final String ADD =
      """
      insert into actions.brought_in
        (authority_id, action_id, sheet_id, file_name, row_number, identity, brought_in_by, at)
      values (:authority, :action, :sheet, :fileName, :row, :identity, :account, :now)
      on conflict (authority_id, identity) where taken_back_at is null do nothing
      """;
  private static final String TAKE_BACK =
      """
      update actions.brought_in set taken_back_at = :now
       where authority_id = :authority and sheet_id = :sheet and taken_back_at is null
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final CouncilTime time;

  TrackerStore(JdbcClient db, Queries queries, CouncilTime time) {
    this.db = db;
    this.queries = queries;
    this.time = time;
  }

  /** Refuses a row that stands already, naming what it became. */
  void mustBeNew(Viewer viewer, String identity) {
    Row row = Row.of(viewer.authority()).and("identity", identity);
    queries
        .find(AlreadyInRow.class, row)
        .ifPresent(already -> {
          throw already.refusal();
        });
  }

  /** Whether an action of this owner came in with the same spreadsheet before. */
  boolean hasOne(Viewer viewer, SheetFile sheet, AccountId owner) {
    Row row = Row.of(viewer.authority()).and("sheet", sheet.id()).and("owner", owner);
    return !queries.list(OwnedInSheetRow.class, row).isEmpty();
  }

  void add(Viewer viewer, SheetFile sheet, int number, ActionId action, String identity) {
    Row row = row(viewer, sheet).and("fileName", sheet.name()).and("row", number);
    row.and("action", action).and("identity", identity);
    if (db.sql(ADD).paramSource(row).update() == 0) {
      mustBeNew(viewer, identity);
      throw Refused.conflict("The same row is being brought in at this moment. Send it again.");
    }
  }

  /** The actions of a spreadsheet that stand. */
  List<BroughtInRow> of(Viewer viewer, SheetFile sheet) {
    return queries.list(BroughtInRow.class, row(viewer, sheet));
  }

  void takeBack(Viewer viewer, SheetFile sheet) {
    db.sql(TAKE_BACK).paramSource(row(viewer, sheet)).update();
  }

  private Row row(Viewer viewer, SheetFile sheet) {
    return Row.of(viewer.authority())
        .and("sheet", sheet.id())
        .and("account", viewer.account())
        .and("now", time.now());
  }
}
