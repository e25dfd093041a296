package org.throughline.audits.answering;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.TestCouncil;
import org.throughline.audits.tools.ToolVersion;
import org.throughline.audits.tools.Tools;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;

/** Children and allocated audits of a test council, as a register and a draw would leave them. */
@TestComponent
final class TestAudits {
  private static final String CHILD =
      """
      insert into register.child
        (authority_id, id, reference, first_extract, status, team, team_id, team_path, worker)
      select :authority, :id, :reference, :id, 'child-in-need', n.name, n.id, n.path, :worker
        from people.org_node n
       where n.authority_id = :authority and n.name = :team
      """;
  private static final String AUDIT =
      """
      insert into audits.audit
        (authority_id, id, number, kind, child_id, reference, month, stratum, team, team_id,
         tool_version_id, auditor_id, allocated_at)
      select :authority, :id, :number, 'random', c.id, c.reference, date '2026-10-01',
             'child-in-need', c.team, c.team_id, :tool, :auditor, :now
        from register.child c
       where c.authority_id = :authority and c.id = :child
      """;
  private static final String NUMBERED =
      """
      insert into audits.numbering as n (authority_id, last_number)
      values (:authority, substr(:number, 4)::int)
      on conflict (authority_id) do update
         set last_number = greatest(n.last_number, excluded.last_number)
      """;
  private static final String SHIPPED =
      """
      select v.id from audits.tool_version v
        join audits.tool t on t.authority_id = v.authority_id and t.id = v.tool_id
       where v.authority_id = :authority and t.code = 'child-record'
      """;
  private static final List<String> UNGRADED =
      List.of(
          "insert into audits.tool values (:authority, :tool, 'ungraded', 'Ungraded')",
          """
          insert into audits.tool_version
            (authority_id, id, tool_id, version, scale, look_back_months, live_from)
          values (:authority, :version, :tool, 1, null, 6, :now)
          """,
          """
          insert into audits.section (authority_id, id, tool_version_id, position, title, intro)
          values (:authority, :section, :version, 1, 'The visit', 'One visit.')
          """,
          """
          insert into audits.question
            (authority_id, id, section_id, position, kind, code, text)
          values (:authority, :question, :section, 1, 'compliance', 'seen', 'Was the child seen?')
          """);
  private static final String TO_READ_AGAIN =
      """
      select a.id
        from audits.re_audit r
        join audits.audit a on a.authority_id = r.authority_id and a.id = r.audit_id
       where r.authority_id = :authority and a.auditor_id = :auditor
         and not exists (select from audits.submission s
                          where s.authority_id = a.authority_id and s.audit_id = a.id)
         and not exists (select from audits.withdrawal w
                          where w.authority_id = a.authority_id and w.audit_id = a.id)
       order by a.number
      """;
  private static final String SUBMITTED =
      "select audit_id as id from audits.submission where authority_id = :authority";
  private static final String RESTRICT =
      """
      insert into register.restriction (authority_id, id, child_id, reason, begun_by, begun_at)
      values (:authority, :id, :child, 'a test', :account, :now)
      """;

  private final JdbcClient db;
  private final InAuthority inAuthority;
  private final Ids ids;
  private final CouncilTime time;
  private final Tools tools;

  TestAudits(JdbcClient db, InAuthority inAuthority, Ids ids, CouncilTime time, Tools tools) {
    this.db = db;
    this.inAuthority = inAuthority;
    this.ids = ids;
    this.time = time;
    this.tools = tools;
  }

  /** An audit of a child of this team, whose worker is the council's practitioner. */
  AuditId audit(TestCouncil council, Viewer auditor, String number, String team) {
    return audit(council.id(), auditor, number, team, shipped(council.id()).id());
  }

  AuditId ungraded(TestCouncil council, Viewer auditor, String number) {
    UUID version = ids.next();
    Row row =
        row(council.id())
            .and("tool", ids.next())
            .and("version", version)
            .and("section", ids.next())
            .and("question", ids.next());
    UNGRADED.forEach(statement -> change(council.id(), statement, row));
    return audit(council.id(), auditor, number, "Northmere 1", version);
  }

  private AuditId audit(
      AuthorityId authority, Viewer auditor, String number, String team, UUID tool) {
    UUID child = ids.next();
    Row row = row(authority).and("reference", "T-" + number).and("team", team);
    change(authority, CHILD, row.and("id", child).and("worker", "Test Practitioner"));
    AuditId audit = new AuditId(ids.next());
    row.and("id", audit).and("number", number).and("child", child).and("tool", tool);
    change(authority, AUDIT, row.and("auditor", auditor.account()));
    change(authority, NUMBERED, row);
    return audit;
  }

  ToolVersion shipped(AuthorityId authority) {
    UUID version =
        inAuthority.read(
            authority,
            () -> db.sql(SHIPPED).paramSource(row(authority)).query(UUID.class).single());
    return tools.version(authority, version);
  }

  void restrict(Viewer by, UUID child) {
    Row row = row(by.authority()).and("id", ids.next()).and("child", child);
    change(by.authority(), RESTRICT, row.and("account", by.account()));
  }

  /** What this auditor has still to read again. */
  List<UUID> waiting(AuthorityId authority, UUID auditor) {
    Row row = row(authority).and("auditor", auditor);
    return ids(TO_READ_AGAIN, row);
  }

  /** Every audit that was handed in. */
  List<UUID> submitted(AuthorityId authority) {
    return ids(SUBMITTED, row(authority));
  }

  private List<UUID> ids(String question, Row row) {
    return db.sql(question).paramSource(row).query().listOfRows().stream()
        .map(found -> UUID.fromString(String.valueOf(found.get("id"))))
        .toList();
  }

  /** Asks the database anything that answers one value. */
  <T> T ask(AuthorityId authority, Class<T> type, String sql, Row row) {
    return inAuthority.read(authority, () -> db.sql(sql).paramSource(row).query(type).single());
  }

  int count(AuthorityId authority, String sql, AuditId audit) {
    return ask(authority, Integer.class, sql, Row.of(authority).and("audit", audit));
  }

  void change(AuthorityId authority, String sql, Row row) {
    inAuthority.change(authority, () -> db.sql(sql).paramSource(row).update());
  }

  private Row row(AuthorityId authority) {
    return Row.of(authority).and("now", time.now());
  }
}
