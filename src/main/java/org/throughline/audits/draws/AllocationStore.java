package org.throughline.audits.draws;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;

/** Writes audits as they are given to auditors. */
@Component
final class AllocationStore {
  private static final String HOLD =
      """
      select id from audits.audit
       where authority_id = :authority and draw_id = :draw and position = :position
         for update
      """;
  private static final String ADD =
      """
      insert into audits.audit
        (authority_id, id, number, kind, child_id, reference, draw_id, position, month, stratum,
         team, team_id, tool_version_id, auditor_id, allocated_at)
      select :authority, g.id, g.number, 'random', s.child_id, s.reference, s.draw_id, s.position,
             :month, s.stratum, s.team, c.team_id, :toolVersion, g.auditor, :now
        from unnest(:ids::uuid[], :numbers::text[], :positions::int[], :auditors::uuid[])
          as g (id, number, position, auditor)
        join audits.selection s
          on s.authority_id = :authority and s.draw_id = :draw and s.position = g.position
        left join register.child c on c.authority_id = s.authority_id and c.id = s.child_id
      """;
  private static final String ADD_ALLOCATIONS =
      """
      insert into audits.allocation
        (authority_id, id, audit_id, auditor_id, reason, allocated_by, allocated_at)
      select :authority, g.id, g.audit, g.auditor, :reason, :account, :now
        from unnest(:allocations::uuid[], :ids::uuid[], :auditors::uuid[])
          as g (id, audit, auditor)
      """;
  private static final String ADD_CONFLICTS =
      """
      insert into audits.allocation_conflict
        (authority_id, draw_id, position, auditor_id, why, noted_at)
      select :authority, :draw, k.position, k.auditor, k.why, :now
        from unnest(:conflictPositions::int[], :conflictAuditors::uuid[], :whys::text[])
          as k (position, auditor, why)
      on conflict do nothing
      """;
  private static final String MOVE =
      """
      update audits.audit set auditor_id = :to, allocated_at = :now, version = version + 1
       where authority_id = :authority and id = :audit and version = :version
         and begun_at is null and auditor_id is not null
      """;

  private final JdbcClient db;
  private final Ids ids;
  private final AuditNumbers numbers;

  AllocationStore(JdbcClient db, Ids ids, AuditNumbers numbers) {
    this.db = db;
    this.ids = ids;
    this.numbers = numbers;
  }

  /** The last number given; whoever else allocates in this authority waits until we are done. */
  int lockNumbers(AuthorityId authority) {
    return numbers.hold(authority);
  }

  /** Holds the audit of a place, if it has one, so that nobody writes or submits meanwhile. */
  void hold(AuthorityId authority, DrawId draw, int position) {
    Row row = Row.of(authority).and("draw", draw).and("position", position);
    var _ = db.sql(HOLD).paramSource(row).query((rs, _) -> rs.getString("id")).list();
  }

  void add(Viewer viewer, Row row, Map<Integer, Auditor> given, int lastNumber, Instant now) {
    List<UUID> audits = new ArrayList<>();
    List<String> said = new ArrayList<>();
    int last = lastNumber;
    for (int i = 0; i < given.size(); i++) {
      audits.add(ids.next());
      said.add(AuditNumbers.said(++last));
    }
    row.and("ids", audits).and("numbers", said).and("positions", given.keySet());
    row.and("auditors", given.values().stream().map(Auditor::id).toList()).and("now", now);
    db.sql(ADD).paramSource(row).update();
    row.and("allocations", audits.stream().map(_ -> ids.next()).toList());
    row.and("reason", "").and("account", viewer.account());
    db.sql(ADD_ALLOCATIONS).paramSource(row).update();
    numbers.given(viewer.authority(), last);
  }

  void note(Row row, List<Sharing.Conflict> conflicts, Instant now) {
    row.and("conflictPositions", conflicts.stream().map(Sharing.Conflict::position).toList());
    row.and("conflictAuditors", conflicts.stream().map(c -> c.auditor().id()).toList());
    row.and("whys", conflicts.stream().map(Sharing.Conflict::why).toList()).and("now", now);
    db.sql(ADD_CONFLICTS).paramSource(row).update();
  }

  /** False where it was begun, moved or taken back meanwhile. */
  boolean move(Viewer viewer, HeldAuditRow audit, AccountId to, String reason, Instant now) {
    Row row = Row.of(viewer.authority()).and("audit", audit.id()).and("to", to).and("now", now);
    row.and("version", audit.version()).and("account", viewer.account()).and("reason", reason);
    if (db.sql(MOVE).paramSource(row).update() == 0) {
      return false;
    }
    row.and("allocations", List.of(ids.next())).and("ids", List.of(audit.id()));
    db.sql(ADD_ALLOCATIONS).paramSource(row.and("auditors", List.of(to))).update();
    return true;
  }
}
