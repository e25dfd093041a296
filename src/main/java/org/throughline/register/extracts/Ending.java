package org.throughline.register.extracts;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Row;
import org.throughline.register.annexa.ListTally;
import org.throughline.register.annexa.Recognised;

/** Writes what came of an extract that was read, in the transaction of its merge. */
@Component
final class Ending {
  private static final String LIST =
      """
      insert into register.extract_list
        (authority_id, extract_id, list, read, kept, rejected, left_out, unmapped, set_aside)
      values (:authority, :extract, :list, :read, :kept, :rejected, :leftOut, :unmapped, :setAside)
      on conflict (authority_id, extract_id, list) do update
         set read = extract_list.read + excluded.read,
             kept = extract_list.kept + excluded.kept,
             rejected = extract_list.rejected + excluded.rejected,
             left_out = extract_list.left_out + excluded.left_out,
             unmapped = extract_list.unmapped + excluded.unmapped,
             set_aside = extract_list.set_aside + excluded.set_aside
      """;
  private static final String UNMAPPED =
      """
      insert into register.unmapped_value
        (authority_id, extract_id, list, column_code, value_key, shown, times)
      select :authority, :extract, v.list, v.column_code, v.value_key, v.shown, v.times
        from unnest(:lists::text[], :columns::text[], :keys::text[], :shown::text[],
                    :times::int[]) as v (list, column_code, value_key, shown, times)
      """;
  private static final String DONE =
      """
      update register.extract e
         set state = 'done', version = :version, finished_at = :now, rows_so_far = :rows,
             children_changed = :children, involvements_changed = :involvements,
             events_changed = :events,
             sequence = (select coalesce(max(l.sequence), 0) + 1
                           from register.extract l where l.authority_id = :authority)
       where e.authority_id = :authority and e.id = :extract
      """;
  private static final String WAIT_NO_MORE =
      """
      delete from register.waiting_extract where authority_id = :authority and extract_id = :extract
      """;

  private final JdbcClient db;
  private final CouncilTime time;

  Ending(ImportingDatabase importing, CouncilTime time) {
    this.db = importing.db();
    this.time = time;
  }

  void done(Row extract, Recognised read, Changes changes, UnmappedTally unmapped) {
    read.lists().forEach(list -> list(extract, list, unmapped));
    queue(extract, unmapped.values());
    db.sql(DONE)
        .paramSource(
            extract
                .and("version", read.version())
                .and("now", time.now())
                .and("rows", read.lists().stream().mapToLong(ListTally::read).sum())
                .and("children", changes.children())
                .and("involvements", changes.involvements())
                .and("events", changes.events()))
        .update();
    db.sql(WAIT_NO_MORE).paramSource(extract).update();
  }

  private void list(Row extract, ListTally tally, UnmappedTally unmapped) {
    db.sql(LIST)
        .paramSource(
            extract
                .and("list", tally.list().code())
                .and("read", tally.read())
                .and("kept", tally.kept())
                .and("rejected", tally.rejected())
                .and("leftOut", tally.leftOut())
                .and("unmapped", tally.unmapped() - unmapped.blankIn(tally.list()))
                .and("setAside", tally.setAside()))
        .update();
  }

  private void queue(Row extract, List<UnmappedTally.Value> values) {
    if (values.isEmpty()) {
      return;
    }
    db.sql(UNMAPPED)
        .paramSource(
            extract
                .and("lists", values.stream().map(UnmappedTally.Value::list).toList())
                .and("columns", values.stream().map(UnmappedTally.Value::column).toList())
                .and("keys", values.stream().map(UnmappedTally.Value::key).toList())
                .and("shown", values.stream().map(UnmappedTally.Value::shown).toList())
                .and("times", values.stream().map(UnmappedTally.Value::times).toList()))
        .update();
  }
}
