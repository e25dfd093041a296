package org.throughline.register.extracts;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.InAuthority;

/**
 * The database as the import role has it: the staging tables, and the register under row-level
 * security. Its transactions stand beside the application’s, never within them.
 */
@Component
final class ImportingDatabase {
  // Sorting and joining a whole extract in memory; the pool has three connections at most.
  private static final String ROOM_TO_WORK = "set local work_mem = '192MB'";
  // Staged rows have no statistics, and a nested loop over them is never right.
  private static final String NO_NESTED_LOOPS = "set local enable_nestloop = off";
  private static final String NOT_FOR_LONG = "set local lock_timeout = '200ms'";
  private static final String EMPTY_STAGING =
      """
      truncate staging.child, staging.known, staging.said, staging.involvement, staging.event,
        staging.problem
      """;

  private final JdbcTemplate jdbc;
  private final JdbcClient db;
  private final InAuthority inAuthority;

  ImportingDatabase(@Qualifier("importing") HikariDataSource importing) {
    this.jdbc = new JdbcTemplate(importing);
    this.db = JdbcClient.create(importing);
    this.inAuthority = new InAuthority(jdbc, new JdbcTransactionManager(importing));
  }

  JdbcClient db() {
    return db;
  }

  <T> T write(AuthorityId authority, Supplier<T> change) {
    return inAuthority.write(
        authority,
        () -> {
          jdbc.execute(ROOM_TO_WORK);
          jdbc.execute(NO_NESTED_LOOPS);
          return change.get();
        });
  }

  /** Fills a staging table; within the transaction that runs. */
  void copy(Staged.Chunk chunk) {
    jdbc.execute((ConnectionCallback<Long>) connection -> copy(connection, chunk));
  }

  private static Long copy(java.sql.Connection connection, Staged.Chunk chunk) throws SQLException {
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(chunk.table().copy());
    try {
      copy.writeToCopy(chunk.bytes(), 0, chunk.bytes().length);
      return copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  /**
   * Empties the staging tables, unless an import of another node is just filling them: then that
   * one will.
   */
  void emptyStaging(AuthorityId authority) {
    inAuthority.change(
        authority,
        () -> {
          jdbc.execute(NOT_FOR_LONG);
          jdbc.execute(EMPTY_STAGING);
        });
  }
}
