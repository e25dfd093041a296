package org.throughline.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The database and its roles, as {@code db/roles.sql} has them, with this site's passwords. */
final class Roles {
  private final int port;
  private final Passwords passwords;

  Roles(int port, Passwords passwords) {
    this.port = port;
    this.passwords = passwords;
  }

  /** Nothing where they stand as they should already: a start is not to wait for that. */
  void prepare(DataFolder folder) {
    var script = script();
    var done = folder.root().resolve("roles.done");
    var sign = sign(script);
    try {
      if (!Files.exists(done) || !Files.readString(done).equals(sign)) {
        apply(script);
        Files.writeString(done, sign);
      }
    } catch (IOException e) {
      throw new CannotStart("The roles of the database cannot be kept: " + Said.by(e), e);
    } catch (SQLException e) {
      throw new CannotStart("The roles of the database cannot be made: " + e.getMessage(), e);
    }
  }

  private static String script() {
    try (var script = Roles.class.getResourceAsStream("/db/roles.sql")) {
      return new String(script.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String sign(String script) {
    try {
      var text = script + passwords.superuser() + new TreeMap<>(passwords.ofRoles());
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void apply(String script) throws SQLException {
    try (var connection = connect("postgres")) {
      createDatabase(connection);
      execute(connection, "revoke connect on database postgres, template1 from public");
    }
    try (var connection = connect(EmbeddedPostgres.DATABASE)) {
      execute(connection, script);
      for (var role : passwords.ofRoles().entrySet()) {
        setPassword(connection, role);
      }
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
}
