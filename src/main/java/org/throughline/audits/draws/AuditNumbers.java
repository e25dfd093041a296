package org.throughline.audits.draws;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.Row;

/** Gives audits their numbers, AU-0001 and on in each authority; none is given twice. */
@Component
public final class AuditNumbers {
  private static final String HOLD =
      """
      insert into audits.numbering as n (authority_id, last_number) values (:authority, 0)
      on conflict (authority_id) do update set last_number = n.last_number
      returning last_number
      """;
  private static final String SET =
      "update audits.numbering set last_number = :last where authority_id = :authority";

  private final JdbcClient db;

  AuditNumbers(JdbcClient db) {
    this.db = db;
  }

  /** The last number given; whoever else makes audits in this authority waits until we are done. */
  public int hold(AuthorityId authority) {
    return db.sql(HOLD)
        .paramSource(Row.of(authority))
        .query((rs, _) -> rs.getInt("last_number"))
        .single();
  }

  /** The number after the last. */
  public String next(AuthorityId authority) {
    int next = hold(authority) + 1;
    given(authority, next);
    return said(next);
  }

  /** Keeps the last of those that were given while they were held. */
  void given(AuthorityId authority, int last) {
    db.sql(SET).paramSource(Row.of(authority).and("last", last)).update();
  }

  static String said(int number) {
    return "AU-%04d".formatted(number);
  }
}
