package org.throughline.audits.reaudit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.audits.answering.AuditId;
import org.throughline.audits.draws.AuditNumbers;
import org.throughline.audits.policy.SubmittedAudit;
import org.throughline.kernel.AccountId;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Row;

/** Every write of a re-audit, and what is read of one. */
@Component
final class ReAuditStore {
  private static final String HOLD =
      "select id from audits.audit where authority_id = :authority and id = :audit for update";
  private static final String ADD =
      """
      insert into audits.audit
        (authority_id, id, number, kind, child_id, reference, month, stratum, team, team_id,
         tool_version_id)
      select c.authority_id, :id, :number, 're-audit', c.id, c.reference, :month, c.status,
             coalesce(c.team, ''), c.team_id, :tool
        from register.child c
       where c.authority_id = :authority and c.id = :child
      """;
  private static final String PLAN =
      """
      insert into audits.re_audit
        (authority_id, audit_id, of_audit_id, planned_by, reason, planned_at)
      values (:authority, :id, :of, :account::uuid, :reason, :now)
      """;
  private static final String GIVE =
      """
      update audits.audit set auditor_id = :to, allocated_at = :now, version = version + 1
       where authority_id = :authority and id = :audit and version = :version
         and begun_at is null
      """;
  private static final String ALLOCATED =
      """
      insert into audits.allocation
        (authority_id, id, audit_id, auditor_id, reason, allocated_by, allocated_at)
      values (:authority, :id, :audit, :to, :reason, :account::uuid, :now)
      """;
  private static final String WITHDRAW =
      """
      insert into audits.withdrawal (authority_id, audit_id, reason, withdrawn_by, withdrawn_at)
      values (:authority, :audit, :reason, :account::uuid, :now)
      on conflict do nothing
      """;

  private final JdbcClient db;
  private final Queries queries;
  private final Ids ids;
  private final CouncilTime time;
  private final AuditNumbers numbers;

  ReAuditStore(JdbcClient db, Queries queries, Ids ids, CouncilTime time, AuditNumbers numbers) {
    this.db = db;
    this.queries = queries;
    this.ids = ids;
    this.time = time;
    this.numbers = numbers;
  }

  /** Whoever else plans, gives or begins it waits until we are done. */
  void hold(AuthorityId authority, AuditId audit) {
    var _ = db.sql(HOLD).paramSource(row(authority).and("audit", audit)).query().listOfRows();
  }

  /** Those of one audit, whichever side of it, the latest plan first. */
  List<ReAudit> of(AuthorityId authority, AuditId audit) {
    return queries.list(ReAudit.class, row(authority).and("audit", audit));
  }

  /** All that are still to be done. */
  List<ReAudit> waiting(AuthorityId authority) {
    return queries.list(ReAudit.class, row(authority).and("audit", null));
  }

  /** The re-audit that this audit is, if it is one. */
  Optional<ReAudit> itself(AuthorityId authority, AuditId audit) {
    return of(authority, audit).stream().filter(one -> one.id().equals(audit)).findFirst();
  }

  /** The latest re-audit planned of this audit. */
  Optional<ReAudit> latestOf(AuthorityId authority, AuditId audit) {
    return of(authority, audit).stream().filter(one -> one.of().equals(audit)).findFirst();
  }

  /** Makes the audit that reads the same child with the same questions; nobody has it yet. */
  AuditId plan(
      AuthorityId authority,
      SubmittedAudit of,
      LocalDate due,
      @Nullable AccountId by,
      String reason) {
    AuditId id = new AuditId(ids.next());
    Row row = row(authority).and("id", id).and("number", numbers.next(authority));
    row.and("child", of.childId()).and("tool", of.toolVersionId());
    db.sql(ADD).paramSource(row.and("month", due.withDayOfMonth(1))).update();
    row.and("of", of.id()).and("account", by).and("reason", reason);
    db.sql(PLAN).paramSource(row).update();
    return id;
  }

  /** False where it was begun or given to somebody else meanwhile. */
  boolean give(
      AuthorityId authority, ReAudit one, AccountId to, @Nullable AccountId by, String reason) {
    Row row = row(authority).and("audit", one.id()).and("version", one.version()).and("to", to);
    if (db.sql(GIVE).paramSource(row).update() == 0) {
      return false;
    }
    row.and("id", ids.next()).and("account", by).and("reason", reason);
    db.sql(ALLOCATED).paramSource(row).update();
    return true;
  }

  void withdraw(AuthorityId authority, AuditId audit, String reason, @Nullable AccountId by) {
    Row row = row(authority).and("audit", audit).and("reason", reason).and("account", by);
    db.sql(WITHDRAW).paramSource(row).update();
  }

  /** Before and after, question by question, in the order of the tool. */
  List<ComparedRow> compared(AuthorityId authority, ReAudit one) {
    return queries.list(ComparedRow.class, sides(authority, one));
  }

  /** What either found, the first audit first. */
  List<FoundRow> found(AuthorityId authority, ReAudit one) {
    return queries.list(FoundRow.class, sides(authority, one));
  }

  /** The overall grades of either, in the order in which they were given. */
  List<GradedRow> graded(AuthorityId authority, ReAudit one) {
    return queries.list(GradedRow.class, sides(authority, one));
  }

  private Row sides(AuthorityId authority, ReAudit one) {
    return row(authority).and("before", one.of()).and("after", one.id());
  }

  private Row row(AuthorityId authority) {
    return Row.of(authority).and("now", time.now());
  }
}
