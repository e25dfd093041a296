package org.throughline.register.extracts;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;

/** What is written about an extract itself, on the way from received to its end. */
@Component
final class ExtractStore {
  private static final String ADD =
      """
      insert into register.extract (authority_id, id, state, file_name, sha256, bytes, as_at,
        received_by, received_at)
      values (:authority, :extract, 'received', :fileName, :sha256, :bytes, :asAt, :account, :now)
      """;
  private static final String ADD_FILE =
      """
      insert into register.extract_file (authority_id, extract_id, position, name)
      values (:authority, :extract, :position, :name)
      """;
  private static final String LET_WAIT =
      """
      insert into register.waiting_extract (authority_id, extract_id, received_at)
      values (:authority, :extract, :now)
      """;
  private static final String BEGIN =
      """
      update register.extract
         set state = 'reading', rows_so_far = 0, attempts = attempts + 1
       where authority_id = :authority and id = :extract
      """;
  private static final String PROGRESS =
      """
      update register.extract set rows_so_far = :rows
       where authority_id = :authority and id = :extract
      """;
  private static final String MERGING =
      """
      update register.extract set state = 'merging'
       where authority_id = :authority and id = :extract
      """;
  private static final String SETTLE =
      """
      update register.extract set state = :state, reason = :reason, finished_at = :now
       where authority_id = :authority and id = :extract
      """;
  private static final String WAIT_NO_MORE =
      """
      delete from register.waiting_extract where authority_id = :authority and extract_id = :extract
      """;

  private final JdbcClient db;
  private final InAuthority inAuthority;
  private final CouncilTime time;

  ExtractStore(JdbcClient db, InAuthority inAuthority, CouncilTime time) {
    this.db = db;
    this.inAuthority = inAuthority;
    this.time = time;
  }

  void add(Viewer viewer, ExtractId extract, Stored stored, java.time.LocalDate asAt) {
    Row row =
        row(viewer.authority(), extract)
            .and("fileName", stored.label())
            .and("sha256", stored.sha256())
            .and("bytes", stored.bytes())
            .and("asAt", asAt)
            .and("account", viewer.account())
            .and("now", time.now());
    run(ADD, row);
    for (int i = 0; i < stored.names().size(); i++) {
      run(ADD_FILE, row.and("position", i).and("name", stored.names().get(i)));
    }
    run(LET_WAIT, row);
  }

  void begin(AuthorityId authority, ExtractId extract) {
    inAuthority.change(authority, () -> run(BEGIN, row(authority, extract)));
  }

  void progress(AuthorityId authority, ExtractId extract, long rows) {
    inAuthority.change(authority, () -> run(PROGRESS, row(authority, extract).and("rows", rows)));
  }

  void merging(AuthorityId authority, ExtractId extract) {
    inAuthority.change(authority, () -> run(MERGING, row(authority, extract)));
  }

  /** An end without a merge: refused or failed, and why. */
  void settle(
      AuthorityId authority, ExtractId extract, ExtractState state, @Nullable String reason) {
    Row row = row(authority, extract).and("state", state).and("reason", reason);
    inAuthority.change(
        authority,
        () -> {
          run(SETTLE, row.and("now", time.now()));
          run(WAIT_NO_MORE, row);
        });
  }

  private static Row row(AuthorityId authority, ExtractId extract) {
    return Row.of(authority).and("extract", extract);
  }

  private void run(String statement, Row row) {
    db.sql(statement).paramSource(row).update();
  }
}
