package org.throughline.access;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Row;
import org.throughline.web.Role;

/** An audit that waits for a second judgement, of a team that no head of safeguarding covers. */
@TestComponent
final class FoundingModeration {
  private static final List<String> STATEMENTS =
      List.of(
          """
          insert into register.child
            (authority_id, id, reference, first_extract, status, team, team_id, team_path, worker)
          select n.authority_id, :child, :reference, :child, 'child-in-need', n.name, n.id, n.path,
                 'Somebody Else'
            from people.org_node n
           where n.authority_id = :authority and n.name = 'Permanence 1'
          """,
          """
          insert into audits.audit
            (authority_id, id, number, kind, child_id, reference, month, stratum, team, team_id,
             tool_version_id, auditor_id, allocated_at, begun_at)
          select c.authority_id, :audit, 'AU-9001', 'random', c.id, c.reference,
                 date '2026-10-01', 'child-in-need', c.team, c.team_id, v.id, :auditor, :now, :now
            from register.child c
            join audits.tool_version v on v.authority_id = c.authority_id
           where c.authority_id = :authority and c.id = :child
          """,
          "insert into audits.submission values (:authority, :audit, :auditor, :now)",
          """
          insert into audits.judgement
            (authority_id, id, audit_id, scale, grade, capacity, reason, given_by, given_at)
          values (:authority, :judgement, :audit, 'ofsted-2018', 'inadequate', 'auditor',
                  'Nobody can tell.', :auditor, :now)
          """,
          """
          insert into audits.moderation (authority_id, audit_id, policy_id, moderator_id, asked_at)
          select g.authority_id, :audit, g.id, null, :now
            from audits.grade_policy g
           where g.authority_id = :authority
          """);

  private final JdbcClient db;
  private final InAuthority inAuthority;
  private final Ids ids;
  private final CouncilTime time;

  FoundingModeration(JdbcClient db, InAuthority inAuthority, Ids ids, CouncilTime time) {
    this.db = db;
    this.inAuthority = inAuthority;
    this.ids = ids;
    this.time = time;
  }

  /** Makes it; answers its id. */
  String make(Founding of) {
    String audit = ids.next().toString();
    Row row =
        Row.of(of.council.id())
            .and("child", ids.next())
            .and("reference", of.marker + "-99")
            .and("audit", java.util.UUID.fromString(audit))
            .and("judgement", ids.next())
            .and("auditor", of.council.as(Role.AUDITOR).account())
            .and("now", time.now());
    inAuthority.change(
        of.council.id(), () -> STATEMENTS.forEach(one -> db.sql(one).paramSource(row).update()));
    return audit;
  }
}
