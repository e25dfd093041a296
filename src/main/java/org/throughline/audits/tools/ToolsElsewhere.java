package org.throughline.audits.tools;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Row;
import org.throughline.standards.Standards;

/**
 * The tool of audits that were done elsewhere: it asks nothing, for what they asked is not known
 * here. It is retired the moment it is there, so that no programme or draw is ever offered it.
 */
@Component
public final class ToolsElsewhere {
  private static final String CODE = "brought-in";
  private static final String FIND =
      """
      select v.id
        from audits.tool t
        join audits.tool_version v on v.authority_id = t.authority_id and v.tool_id = t.id
       where t.authority_id = :authority and t.code = :code
      """;
  private static final String TOOL =
      """
      insert into audits.tool (authority_id, id, code, name)
      values (:authority, :tool, :code, 'Brought in from a spreadsheet')
      """;
  private static final String VERSION =
      """
      insert into audits.tool_version
        (authority_id, id, tool_id, version, scale, look_back_months, live_from, retired_at)
      values (:authority, :id, :tool, 1, :scale, 12, :now, :now)
      """;

  private final JdbcClient db;
  private final Ids ids;
  private final CouncilTime time;

  ToolsElsewhere(JdbcClient db, Ids ids, CouncilTime time) {
    this.db = db;
    this.ids = ids;
    this.time = time;
  }

  /** Its one version, made at need: within the transaction of whoever holds the audit numbers. */
  public UUID version(AuthorityId authority) {
    Row row = Row.of(authority).and("code", CODE);
    return db.sql(FIND)
        .paramSource(row)
        .query((rs, _) -> rs.getObject("id", UUID.class))
        .optional()
        .orElseGet(() -> add(row));
  }

  private UUID add(Row row) {
    UUID version = ids.next();
    row.and("tool", ids.next()).and("id", version).and("scale", Standards.OFSTED);
    db.sql(TOOL).paramSource(row.and("now", time.now())).update();
    db.sql(VERSION).paramSource(row).update();
    return version;
  }
}
