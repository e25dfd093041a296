package org.throughline.audits.draws;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Row;

/**
 * Writes what an approved replacement does: one child comes in, the other’s audit is taken back.
 */
@Component
final class ExchangeStore {
  private static final String COME_IN =
      """
      insert into audits.selection
        (authority_id, draw_id, position, child_id, reference, stratum, team, replaces)
      values (:authority, :draw, :in, :child, :reference, :stratum, :team, :out)
      on conflict do nothing
      """;
  private static final String APPROVE =
      """
      insert into audits.replacement
        (authority_id, request_id, draw_id, out_position, in_position, asked_by, approved_by,
         approved_at)
      values (:authority, :id, :draw, :out, :in, :askedBy, :account, :now)
      on conflict do nothing
      """;
  private static final String TAKE_BACK =
      """
      update audits.audit a set auditor_id = null, version = version + 1
       where a.authority_id = :authority and a.id = :audit
         and not exists (select 1 from audits.submission s
                          where s.authority_id = a.authority_id and s.audit_id = a.id)
      """;
  private static final String WITHDRAW =
      """
      insert into audits.withdrawal (authority_id, audit_id, reason, withdrawn_by, withdrawn_at)
      values (:authority, :audit, :reason, :account, :now)
      """;

  private final JdbcClient db;

  ExchangeStore(JdbcClient db) {
    this.db = db;
  }

  /** False where the place, or the one to come in, was taken meanwhile. */
  boolean exchange(Row row) {
    return db.sql(COME_IN).paramSource(row).update() == 1
        && db.sql(APPROVE).paramSource(row).update() == 1;
  }

  /** False where the audit was submitted meanwhile. What was written in it is kept. */
  boolean takeBack(Row row) {
    return db.sql(TAKE_BACK).paramSource(row).update() == 1
        && db.sql(WITHDRAW).paramSource(row).update() == 1;
  }
}
