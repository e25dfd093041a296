package org.throughline.register.extracts;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;
import org.throughline.register.annexa.AnnexList;

/**
 * What stands in a register, as each import leaves it for the next one. It is kept in the
 * transaction of the import, under the lock of the council's register, and forgotten in that of
 * whatever else changes the register; so either it is what learning would find, or it is not there.
 */
@Component
final class Fingerprints {
  private static final String FORGET =
      """
      delete from register.fingerprint where authority_id = :authority
      """;
  private static final String STILL =
      """
      update register.fingerprint set extract_id = :extract where authority_id = :authority
      """;
  private static final String KEEP =
      """
      insert into register.fingerprint
        (authority_id, part, extract_id, form, seed, kind, list, entries)
      values (:authority, :part, :extract, :form, :seed, :kind, :list, :entries)
      """;
  private static final String KEPT =
      """
      copy (
        select f.form, f.seed, f.kind, f.list, f.entries
          from register.fingerprint f
         where f.authority_id = current_setting('app.authority')::uuid
           and f.extract_id = (
             select e.id
               from register.extract e
              where e.authority_id = current_setting('app.authority')::uuid
                and e.state = 'done' and e.undone_at is null
              order by e.sequence desc
              limit 1)
         order by f.part
      ) to stdout (format binary)
      """;

  private final ImportingDatabase importing;
  private final Queries queries;

  Fingerprints(ImportingDatabase importing, Queries queries) {
    this.importing = importing;
    this.queries = queries.through(importing.db());
  }

  /** What the register holds now; whoever asks holds the lock of the council's register. */
  Held held(AuthorityId authority, Ids ids) {
    Kept kept = new Kept(ids);
    importing.copyOut(authority, KEPT, kept::read);
    if (kept.held != null) {
      return kept.held;
    }
    // The random half of an id is as good a beginning as any.
    Fingerprint prints = new Fingerprint(ids.next().getLeastSignificantBits());
    return Learning.of(authority, importing, new Held(prints, ids));
  }

  /** Keeps what is held now that all of the extract is merged, in the transaction of the merge. */
  void keep(AuthorityId authority, ExtractId extract, Held held, Changes changes) {
    if (changes.isNone() && run(STILL, of(authority, extract)) > 0) {
      return;
    }
    forget(importing.db(), Row.of(authority));
    importing.askForSingleRows();
    for (AnnexList list : AnnexList.values()) {
      if (!isSettled(authority, held, list)) {
        return;
      }
    }
    int[] part = {0};
    held.standing(
        new Parts((kind, list, entries) -> {
          Row row = of(authority, extract).and("form", KnownChildren.FORM);
          row.and("seed", held.prints().seed()).and("kind", kind).and("list", list);
          var _ = run(KEEP, row.and("part", part[0]++).and("entries", entries));
        }));
  }

  /** To be called in the transaction of whatever changes a register but an import. */
  static void forget(JdbcClient db, Row authority) {
    var _ = db.sql(FORGET).paramSource(authority).update();
  }

  private int run(String statement, Row row) {
    return importing.db().sql(statement).paramSource(row).update();
  }

  private static Row of(AuthorityId authority, ExtractId extract) {
    return Row.of(authority).and("extract", extract);
  }

  /** Asks what stands where several things were told; false where that is not found for each. */
  private boolean isSettled(AuthorityId authority, Held held, AnnexList list) {
    Weighed weighed = held.weighed(list);
    return !weighed.areTooMany()
        && settleInvolvements(authority, held, list) == weighed.involvements().size()
        && settleEvents(authority, held, list) == weighed.events().size();
  }

  private int settleInvolvements(AuthorityId authority, Held held, AnnexList list) {
    Set<Weighed.Involvement> keys = held.weighed(list).involvements();
    if (keys.isEmpty()) {
      return 0;
    }
    Row row = Row.of(authority).and("list", list.code());
    row.and("children", keys.stream().map(Weighed.Involvement::child).toList());
    row.and("naturalKeys", keys.stream().map(Weighed.Involvement::naturalKey).toList());
    List<SettledInvolvementRow> rows = queries.list(SettledInvolvementRow.class, row);
    rows.forEach(one ->
        held.involvements(list)
            .settle(
                held.prints().involvementKey(one.childId(), one.naturalKey()),
                one.print(held.prints())));
    return rows.size();
  }

  private int settleEvents(AuthorityId authority, Held held, AnnexList list) {
    Set<Weighed.Event> keys = held.weighed(list).events();
    if (keys.isEmpty()) {
      return 0;
    }
    Row row = Row.of(authority).and("children", keys.stream().map(Weighed.Event::child).toList());
    row.and("kinds", keys.stream().map(Weighed.Event::kind).toList());
    row.and("days", keys.stream().map(Weighed.Event::on).toList());
    List<SettledEventRow> rows = queries.list(SettledEventRow.class, row);
    rows.forEach(one ->
        held.events(list)
            .settle(
                held.prints().eventKey(one.childId(), one.kind(), one.onDate()),
                held.prints().event(one.detail())));
    return rows.size();
  }

  /** Reads back what was kept; nothing when it was kept in another form. */
  private static final class Kept {
    private final Ids ids;
    private @Nullable Held held;

    Kept(Ids ids) {
      this.ids = ids;
    }

    void read(CopiedRows rows) throws SQLException {
      while (rows.next()) {
        boolean isOurs = rows.number() == KnownChildren.FORM;
        Fingerprint prints = new Fingerprint(rows.number());
        if (isOurs) {
          Held into = held == null ? new Held(prints, ids) : held;
          HeldKind kind = HeldKind.valueOf(rows.code().toUpperCase(Locale.ROOT));
          into.hold(kind, rows.code(), rows.entries());
          held = into;
        }
      }
    }
  }
}
