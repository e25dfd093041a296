package org.throughline.register.extracts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.history.History;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.register.ChildInUse;
import org.throughline.web.Counted;
import org.throughline.web.Scope;
import org.throughline.web.Viewer;

/**
 * Takes the latest extract back, exactly: its versions go, those it ended begin again, children it
 * brought go unless something points at them, and the others are as they were before it.
 */
@Component
public final class Undo {
  private static final String LOCK =
      """
      select pg_try_advisory_xact_lock(hashtextextended('register ' || :authority::text, 0)) as mine
      """;
  private static final String UNDONE =
      """
      update register.extract set undone_at = :now, undone_by = :account
       where authority_id = :authority and id = :extract and undone_at is null and state = 'done'
      """;
  private static final String FORGET_INVOLVEMENTS =
      """
      delete from register.involvement
       where authority_id = :authority and since_extract = :extract
      """;
  private static final String REOPEN_INVOLVEMENTS =
      """
      update register.involvement set until_extract = null
       where authority_id = :authority and until_extract = :extract
      """;
  private static final String FORGET_EVENTS =
      """
      delete from register.event where authority_id = :authority and since_extract = :extract
      """;
  private static final String REOPEN_EVENTS =
      """
      update register.event set until_extract = null
       where authority_id = :authority and until_extract = :extract
      """;
  private static final String PUT_BACK =
      """
      update register.child c
         set gender = case when n.attributes_changed then n.was_gender else c.gender end,
             birth_date = case when n.attributes_changed then n.was_birth_date
                               else c.birth_date end,
             disability = case when n.attributes_changed then n.was_disability
                               else c.disability end,
             absent_since = case when n.presence is null then c.absent_since
                                 else n.was_absent_since end
        from register.child_change n
       where c.authority_id = :authority
         and n.authority_id = :authority and n.extract_id = :extract and n.child_id = c.id
         and (n.attributes_changed or n.presence is not null)
      """;
  private static final String FORGET_CHANGES =
      """
      delete from register.child_change where authority_id = :authority and extract_id = :extract
      """;
  private static final String FORGET_CHILDREN =
      """
      delete from register.child c
       where c.authority_id = :authority and c.first_extract = :extract
         and c.id <> all (:inUse::uuid[])
         and not exists (
           select from register.restriction r
            where r.authority_id = :authority and r.child_id = c.id)
      """;
  private static final String LEFT_WITHOUT =
      """
      update register.child set absent_since = :extract
       where authority_id = :authority and first_extract = :extract
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final InAuthority inAuthority;
  private final Extracts extracts;
  private final History history;
  private final CouncilTime time;
  private final List<ChildInUse> rooms;

  Undo(
      JdbcClient db,
      Queries queries,
      InAuthority inAuthority,
      Extracts extracts,
      History history,
      CouncilTime time,
      List<ChildInUse> rooms) {
    this.db = db;
    this.queries = queries;
    this.inAuthority = inAuthority;
    this.extracts = extracts;
    this.history = history;
    this.time = time;
    this.rooms = List.copyOf(rooms);
  }

  /** Undoes the extract, which must be the latest that is done; says how many children stay. */
  public String undo(Viewer viewer, ExtractId id) {
    var _ = extracts.one(viewer, id);
    viewer.mustBe(Scope.IMPORT, "undo an extract", Extracts.MAY_IMPORT);
    return inAuthority.write(viewer.authority(), () -> undone(viewer, id));
  }

  private String undone(Viewer viewer, ExtractId id) {
    Row row =
        Row.of(viewer.authority())
            .and("extract", id)
            .and("account", viewer.account())
            .and("now", time.now());
    if (!db.sql(LOCK).paramSource(row).query(Boolean.class).single()) {
      throw Refused.conflict("An extract is being read just now. Undo when that is done.");
    }
    ExtractRow extract = extracts.one(viewer, id);
    mayBeUndone(extract);
    run(UNDONE, row);
    forget(row);
    int stay = children(viewer, row);
    Standings.keep(db, row);
    Fingerprints.forget(db, row);
    String said =
        stay == 0
            ? "The register is as it was before."
            : Counted.things(stay, "child", "children")
                + " of it "
                + (stay == 1 ? "stays" : "stay")
                + ", because something points at them.";
    history.did(viewer, Extracts.subject(extract), "undid", said);
    return said;
  }

  static void mayBeUndone(ExtractRow extract) {
    if (extract.isUndone()) {
      throw Refused.conflict("This extract has been undone already.");
    }
    if (extract.state() != ExtractState.DONE) {
      throw Refused.conflict(
          "Nothing of this extract is in the register, so nothing can be undone.");
    }
    if (!extract.isLatest()) {
      throw Refused.conflict("Only the latest extract can be undone. Undo those after it first.");
    }
  }

  private void forget(Row row) {
    run(FORGET_INVOLVEMENTS, row);
    run(REOPEN_INVOLVEMENTS, row);
    run(FORGET_EVENTS, row);
    run(REOPEN_EVENTS, row);
    run(PUT_BACK, row);
    run(FORGET_CHANGES, row);
  }

  private int children(Viewer viewer, Row row) {
    List<UUID> brought = queries.list(BroughtRow.class, row).stream().map(BroughtRow::id).toList();
    Set<UUID> inUse = new TreeSet<>();
    rooms.forEach(room -> inUse.addAll(room.inUse(viewer.authority(), brought)));
    run(FORGET_CHILDREN, row.and("inUse", inUse));
    return run(LEFT_WITHOUT, row);
  }

  private int run(String statement, Row row) {
    return db.sql(statement).paramSource(row).update();
  }
}
