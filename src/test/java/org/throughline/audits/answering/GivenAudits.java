package org.throughline.audits.answering;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.TestCouncil;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Row;
import org.throughline.web.Role;

/** Audits as an allocation leaves them, for tests of what comes after. */
@TestComponent
final class GivenAudits {
  private static final String CHILD =
      """
      insert into register.child
        (authority_id, id, reference, first_extract, status, team, team_id, worker)
      values (:authority, :child, :reference, :extract, 'child-in-need', 'Northmere 1', :team,
              'Test Practitioner')
      """;
  private static final String AUDIT =
      """
      insert into audits.audit
        (authority_id, id, number, kind, child_id, reference, month, stratum, team, team_id,
         tool_version_id, auditor_id, allocated_at)
      select :authority, :audit, :number, 'random', :child, :reference, :month, 'child-in-need',
             'Northmere 1', :team, v.id, :auditor, :now
        from audits.tool_version v
       where v.authority_id = :authority
      """;

  private final JdbcClient db;
  private final InAuthority inAuthority;
  private final Ids ids;

  GivenAudits(JdbcClient db, InAuthority inAuthority, Ids ids) {
    this.db = db;
    this.inAuthority = inAuthority;
    this.ids = ids;
  }

  /** An audit of a child of Northmere 1, given to the council's auditor. */
  AuditId of(TestCouncil council, String number) {
    AuditId audit = new AuditId(ids.next());
    UUID child = ids.next();
    Row row =
        Row.of(council.id())
            .and("audit", audit)
            .and("child", child)
            .and("number", number)
            .and("reference", "T-" + number)
            .and("extract", ids.next())
            .and("team", council.node("Northmere 1"))
            .and("month", LocalDate.of(2026, 10, 1))
            .and("auditor", council.as(Role.AUDITOR).account())
            .and("now", java.time.Instant.parse("2026-10-05T08:00:00Z"));
    inAuthority.change(
        council.id(),
        () -> {
          db.sql(CHILD).paramSource(row).update();
          db.sql(AUDIT).paramSource(row).update();
        });
    return audit;
  }
}
