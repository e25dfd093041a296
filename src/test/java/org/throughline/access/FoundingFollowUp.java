package org.throughline.access;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Row;

/**
 * What follows from the submitted audit of a council: a conversation and a re-audit that is to be
 * given to somebody; and of the same child an audit that was read again, by which the child is on
 * the register with nothing open.
 */
@TestComponent
final class FoundingFollowUp {
  private static final String COPY =
      """
      insert into audits.audit
        (authority_id, id, number, kind, child_id, reference, month, stratum, team, team_id,
         tool_version_id, auditor_id, allocated_at)
      select a.authority_id, :%1$s, '%2$s', '%3$s', a.child_id, a.reference, a.month, a.stratum,
             a.team, a.team_id, a.tool_version_id, %4$s, :now
        from audits.audit a
       where a.authority_id = :authority and a.id = :audit
      """;
  private static final String SUBMIT =
      """
      insert into audits.submission
      select a.authority_id, :%s, a.auditor_id, :now
        from audits.audit a
       where a.authority_id = :authority and a.id = :audit
      """;
  private static final String AGAIN =
      """
      insert into audits.re_audit (authority_id, audit_id, of_audit_id, planned_at)
      values (:authority, :%s, :%s, :now)
      """;
  private static final List<String> STATEMENTS =
      List.of(
          """
          insert into audits.conversation (authority_id, audit_id, policy_id, asked_at)
          select g.authority_id, :audit, g.id, :now
            from audits.grade_policy g
           where g.authority_id = :authority
          """,
          """
          insert into audits.finding (authority_id, id, audit_id, kind, theme, text, found_at)
          values (:authority, :finding, :audit, 'area-for-development', 'voice', 'Not heard.', :now)
          """,
          """
          insert into audits.dispute (authority_id, id, audit_id, reason, raised_by, raised_at)
          select a.authority_id, :dispute, a.id, 'It was missed.', a.auditor_id, :now
            from audits.audit a
           where a.authority_id = :authority and a.id = :audit
          """,
          COPY.formatted("waiting", "AU-9101", "re-audit", "null"),
          AGAIN.formatted("waiting", "audit"),
          COPY.formatted("first", "AU-9102", "random", "a.auditor_id"),
          SUBMIT.formatted("first"),
          COPY.formatted("second", "AU-9103", "re-audit", "a.auditor_id"),
          SUBMIT.formatted("second"),
          AGAIN.formatted("second", "first"),
          """
          insert into audits.child_of_concern
            (authority_id, id, child_id, audit_id, policy_id, entered_at)
          select a.authority_id, :entry, a.child_id, a.id, g.id, :now
            from audits.audit a
            join audits.grade_policy g on g.authority_id = a.authority_id
           where a.authority_id = :authority and a.id = :first
          """);

  private final JdbcClient db;
  private final InAuthority inAuthority;
  private final Ids ids;
  private final CouncilTime time;

  FoundingFollowUp(JdbcClient db, InAuthority inAuthority, Ids ids, CouncilTime time) {
    this.db = db;
    this.inAuthority = inAuthority;
    this.ids = ids;
    this.time = time;
  }

  void make(Founding of) {
    String audit = of.place("/audits/{id}");
    UUID first = ids.next();
    UUID second = ids.next();
    UUID finding = ids.next();
    UUID entry = ids.next();
    Row row =
        Row.of(of.council.id())
            .and("audit", UUID.fromString(audit))
            .and("finding", finding)
            .and("dispute", ids.next())
            .and("waiting", ids.next())
            .and("first", first)
            .and("second", second)
            .and("entry", entry)
            .and("now", time.now());
    inAuthority.change(
        of.council.id(), () -> STATEMENTS.forEach(one -> db.sql(one).paramSource(row).update()));
    of.places.put("POST /audits/{id}/dispute", "/audits/" + first + "/dispute");
    of.places.put("POST /audits/{id}/re-audit", "/audits/" + first + "/re-audit");
    of.places.put("GET /audits/{id}/before-and-after", "/audits/" + second + "/before-and-after");
    of.places.put("/children-of-concern/{id}", entry.toString());
    of.places.put("/re-audits/{id}", audit);
    of.places.put("/findings/{id}", finding.toString());
  }
}
