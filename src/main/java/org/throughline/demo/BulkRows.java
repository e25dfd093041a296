package org.throughline.demo;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.Row;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds many rows with few statements: the rows travel as JSON and PostgreSQL unfolds them into the
 * columns of the table ({@code COPY} would pass by row-level security, and so is not allowed).
 */
@Component
final class BulkRows {
  private static final int AT_ONCE = 2_000;

  private final JdbcClient db;
  private final JsonMapper json =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  BulkRows(JdbcClient db) {
    this.db = db;
  }

  /** Each row's components are all columns of the table that {@code statement} adds to. */
  void add(String statement, List<? extends Record> rows) {
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      List<? extends Record> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
      db.sql(statement).paramSource(Row.with("rows", json.writeValueAsString(some))).update();
    }
  }
}
