package org.throughline.register.extracts;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyOut;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.InAuthority;

/**
 * The database as the import role has it: the staging tables, and the register under row-level
 * security. Its transactions stand beside the application’s, never within them.
 */
@Component
final class ImportingDatabase {
  // Sorting what was staged in memory; one import at a time on each node.
  private static final String ROOM_TO_WORK = "set local work_mem = '192MB'";
  // Staged rows have no statistics, and a nested loop over them is never right but where asked for.
  private static final String NO_NESTED_LOOPS = "set local enable_nestloop = off";
  private static final String NESTED_LOOPS = "set local enable_nestloop = on";
  // A plan made while the register was empty would be kept for the month after.
  private static final String PLAN_ANEW = "set local plan_cache_mode = force_custom_plan";
  // Held to the end, so that no other node empties the staging tables meanwhile.
  private static final String HOLD_STAGING =
      """
      lock table staging.said, staging.absent, staging.involvement, staging.event,
        staging.contested, staging.problem in access share mode
      """;
  private static final String NOT_FOR_LONG = "set local lock_timeout = '200ms'";
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String EMPTY_STAGING =
      """
      truncate staging.said, staging.absent, staging.involvement, staging.event,
        staging.contested, staging.problem
      """;

  // A tenth of the usual sample finds a council among many; the server looks closer by itself.
  private static final String AT_A_GLANCE = "set local default_statistics_target = 10";
  private static final String LEARN =
      "analyze register.child, register.involvement, register.event, register.child_change";

  private final JdbcTemplate jdbc;
  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final InAuthority inAuthority;

  ImportingDatabase(@Qualifier("importing") HikariDataSource importing) {
    this.jdbc = new JdbcTemplate(importing);
    this.db = JdbcClient.create(importing);
    JdbcTransactionManager transactions = new JdbcTransactionManager(importing);
    this.transaction = new TransactionTemplate(transactions);
    this.inAuthority = new InAuthority(jdbc, transactions);
  }

  JdbcClient db() {
    return db;
  }

  /** One import: its transaction, and the staging tables kept from being emptied. */
  <T> T write(AuthorityId authority, Supplier<T> change) {
    return inAuthority.write(
        authority,
        () -> {
          jdbc.execute(ROOM_TO_WORK);
          jdbc.execute(NO_NESTED_LOOPS);
          jdbc.execute(PLAN_ANEW);
          jdbc.execute(HOLD_STAGING);
          return change.get();
        });
  }

  /** For the rest of the import: what is asked from now on is a few rows by their keys. */
  void askForSingleRows() {
    jdbc.execute(NESTED_LOOPS);
  }

  /** Fills a staging table, at once for all to see; on a thread that has no transaction. */
  void copyIn(StagingTable table, byte[] rows) {
    jdbc.execute((ConnectionCallback<Long>) connection -> copyIn(connection, table, rows));
  }

  private static Long copyIn(Connection connection, StagingTable table, byte[] rows)
      throws SQLException {
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copy());
    try {
      copy.writeToCopy(rows, 0, rows.length);
      return copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  /** Hands over what a COPY gives of the register of one authority. */
  void copyOut(AuthorityId authority, String copy, RowsReader reader) {
    inAuthority.change(
        authority,
        () ->
            jdbc.execute(
                (ConnectionCallback<Boolean>) connection -> copyOut(connection, copy, reader)));
  }

  private static Boolean copyOut(Connection connection, String copy, RowsReader reader)
      throws SQLException {
    CopyOut rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy);
    try {
      reader.read(new CopiedRows(rows));
      return true;
    } finally {
      if (rows.isActive()) {
        rows.cancelCopy();
      }
    }
  }

  /**
   * Empties the staging tables, unless an import of another node is just filling them: then that
   * one will.
   */
  void emptyStaging() {
    try {
      transaction.executeWithoutResult(_ -> {
        jdbc.execute(NOT_FOR_LONG);
        jdbc.execute(EMPTY_STAGING);
      });
    } catch (DataAccessException e) {
      if (!isTaken(e)) {
        throw e;
      }
    }
  }

  /**
   * Lets the planner know of a council that is there for the first time. Left to itself the server
   * looks a minute later, and a first list of children is planned as if there were none. What a
   * month changes makes no difference to a plan.
   */
  void learnStatistics() {
    transaction.executeWithoutResult(_ -> {
      jdbc.execute(AT_A_GLANCE);
      jdbc.execute(LEARN);
    });
  }

  private static boolean isTaken(DataAccessException e) {
    return e.getCause() instanceof SQLException cause
        && LOCK_NOT_AVAILABLE.equals(cause.getSQLState());
  }

  /** Takes rows one after the other. */
  interface RowsReader {
    void read(CopiedRows rows) throws SQLException;
  }
}
