package org.throughline.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * The database and its roles, as {@code db/roles.sql} has them, with the passwords of this site.
 */
record Roles(int port, Passwords passwords) {

  void prepare() {
    try {
      try (var connection = connect("postgres")) {
        createDatabase(connection);
        execute(connection, "revoke connect on database postgres, template1 from public");
      }
      try (var connection = connect(EmbeddedPostgres.DATABASE)) {
        execute(connection, script());
        for (var role : passwords.ofRoles().entrySet()) {
          setPassword(connection, role);
        }
      }
    } catch (SQLException e) {
      throw new CannotStart("The roles of the database cannot be made: " + e.getMessage(), e);
    }
  }

  private Connection connect(String database) throws SQLException {
    var url = EmbeddedPostgres.jdbcUrl(port, database);
    return DriverManager.getConnection(url, Passwords.SUPERUSER, passwords.superuser());
  }

  private static void createDatabase(Connection connection) throws SQLException {
    var question = "select 1 from pg_database where datname = '" + EmbeddedPostgres.DATABASE + "'";
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(question)) {
      if (!found.next()) {
        execute(connection, "create database " + EmbeddedPostgres.DATABASE);
      }
    }
  }

  /** Ours are hexadecimal, so there is nothing to quote. */
  private static void setPassword(Connection connection, Map.Entry<String, String> role)
      throws SQLException {
    execute(connection, "alter role " + role.getKey() + " password '" + role.getValue() + "'");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String script() {
    try (var script = Roles.class.getResourceAsStream("/db/roles.sql")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
