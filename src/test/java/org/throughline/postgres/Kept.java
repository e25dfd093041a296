package org.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One committed row, and the violence it has to survive. */
final class Kept {
  private Kept() {}

  static void write(EmbeddedPostgres server, String text) throws SQLException {
    try (var connection = connect(server, "tl_migrate");
        var statement = connection.createStatement()) {
      statement.execute("create schema kept; create table kept.kept (text text)");
      statement.execute("insert into kept.kept values ('" + text + "')");
    }
  }

  static String read(EmbeddedPostgres server) throws SQLException {
    try (var connection = connect(server, "tl_migrate");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select text from kept.kept")) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** As soon as the server answers again, for which it has a minute. */
  static String readAgain(EmbeddedPostgres server) throws SQLException {
    var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (true) {
      try {
        return read(server);
      } catch (SQLException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
        Pause.of(Duration.ofMillis(50));
      }
    }
  }

  static Connection connect(EmbeddedPostgres server, String role) throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl(), role, server.passwords().get(role));
  }

  /** By what runs, not by what has a number: nobody may ever ask after the dead. */
  static void awaitNoServer(Path data) {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (Predecessor.servers(data).findAny().isPresent() && System.nanoTime() < end) {
      Pause.of(Duration.ofMillis(20));
    }
    assertThat(Predecessor.servers(data)).isEmpty();
  }

  static void killServers(Path data) {
    Predecessor.servers(data).forEach(ProcessHandle::destroyForcibly);
    awaitNoServer(data);
  }

  static void kill(ProcessHandle process) throws Exception {
    process.destroyForcibly();
    process.onExit().get(10, TimeUnit.SECONDS);
  }
}
