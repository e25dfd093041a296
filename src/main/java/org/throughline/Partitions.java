package org.throughline;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;

/**
 * Gives the access log a partition for each month of the next two years. Done at each start as the
 * migrating role, because the application itself may not change tables; a month without a partition
 * of its own still keeps its rows, in the one for all others.
 */
final class Partitions {
  private static final int MONTHS_AHEAD = 24;

  private Partitions() {}

  static void prepare(DatabaseServer server, YearMonth first) {
    try (Connection connection =
            DriverManager.getConnection(server.url(), "tl_migrate", server.password("tl_migrate"));
        Statement statement = connection.createStatement()) {
      statement.execute("set role tl_owner");
      for (int i = 0; i < MONTHS_AHEAD; i++) {
        statement.execute(create(first.plusMonths(i)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The access log's partitions could not be made", e);
    }
  }

  /** Month and name come from the calendar, so nothing from outside reaches the statement. */
  private static String create(YearMonth month) {
    String name = "access_log.sight_" + month.toString().replace('-', '_');
    return """
    do $$ begin
      if to_regclass('%1$s') is null then
        create table %1$s partition of access_log.sight for values from ('%2$s-01') to ('%3$s-01');
        call house.tenant('%1$s', 'sights of %2$s');
      end if;
    end $$
    """
        .formatted(name, month, month.plusMonths(1));
  }
}
