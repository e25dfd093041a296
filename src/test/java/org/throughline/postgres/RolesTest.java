package org.throughline.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolesTest {
  @TempDir static Path place;
  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() {
    server = EmbeddedPostgres.start(place.resolve("data"), new SecureRandom());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void eachRoleMayWhatItIsForAndNoMore() throws SQLException {
    assertThat(
            rows(
                """
                select format('%s%s%s%s%s%s%s inherit=%s limit=%s', rolname,
                    case when rolcanlogin then ' login' end,
                    case when rolsuper then ' superuser' end,
                    case when rolbypassrls then ' bypassrls' end,
                    case when rolcreatedb then ' createdb' end,
                    case when rolcreaterole then ' createrole' end,
                    case when rolreplication then ' replication' end, rolinherit, rolconnlimit)
                from pg_roles where rolname !~ '^pg_' order by rolname
                """))
        .containsExactly(
            "postgres login superuser bypassrls createdb createrole replication inherit=t limit=-1",
            "tl_app login inherit=t limit=32",
            "tl_backup login bypassrls inherit=t limit=2",
            "tl_import login inherit=t limit=6",
            "tl_migrate login inherit=t limit=3",
            "tl_owner inherit=t limit=-1",
            "tl_report login inherit=t limit=8",
            "tl_seal login inherit=t limit=2");
  }

  @Test
  void onlyMigrationMayBecomeTheOwner() throws SQLException {
    assertThat(
            rows(
                """
                select member::regrole || ' in ' || roleid::regrole || ' inherit=' || inherit_option
                    || ' set=' || set_option || ' admin=' || admin_option
                from pg_auth_members where member::regrole::text !~ '^pg_'
                """))
        .containsExactly("tl_migrate in tl_owner inherit=true set=true admin=false");
  }

  @Test
  void nobodyWaitsOrWorksForEver() throws SQLException {
    assertThat(
            rows(
                """
                select rolname from pg_roles
                where rolcanlogin and not rolsuper and (
                  select count(*) from unnest(rolconfig) setting
                  where split_part(setting, '=', 1) in ('statement_timeout', 'lock_timeout',
                    'idle_in_transaction_session_timeout')) <> 3
                """))
        .isEmpty();
  }

  @Test
  void everyRoleComesInByItsOwnPasswordOnly() throws SQLException {
    assertThat(server.passwords()).hasSize(6);
    for (var role : server.passwords().keySet()) {
      try (var connection = Kept.connect(server, role)) {
        assertThat(connection.isValid(1)).isTrue();
      }
    }
    assertThatThrownBy(() -> connectTo("postgres", "tl_app")).isInstanceOf(SQLException.class);
  }

  @Test
  void migrationMayMakeSchemasAsTheOwnerAndTheApplicationMayNot() throws SQLException {
    try (var migrate = Kept.connect(server, "tl_migrate");
        var app = Kept.connect(server, "tl_app")) {
      execute(
          migrate, "set role tl_owner; create schema owned; create table public.owned (id int)");
      for (var forbidden :
          List.of(
              "create schema mine",
              "create table public.mine (id int)",
              "create temporary table mine (id int)",
              "set role tl_owner")) {
        assertThatThrownBy(() -> execute(app, forbidden)).hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void reportsAndBackupsOnlyRead() throws SQLException {
    for (var role : List.of("tl_report", "tl_backup")) {
      try (var connection = Kept.connect(server, role)) {
        assertThatThrownBy(() -> execute(connection, "create schema mine"))
            .hasMessageContaining("read-only transaction");
      }
    }
  }

  @Test
  void textIsUnicodeAndSortsTheSameEverywhere() throws SQLException {
    assertThat(
            rows(
                """
                select concat_ws(' ', pg_encoding_to_char(encoding), datlocprovider, datlocale,
                    datcollate, pg_get_userbyid(datdba))
                from pg_database where datname = current_database()
                """))
        .containsExactly("UTF8 b C.UTF-8 C tl_owner");
  }

  @Test
  void preparingAgainChangesNothing() throws Exception {
    var before = rows("select r::text from pg_roles r order by rolname");
    Files.delete(place.resolve("data/roles.done"));
    new Roles(server.port(), server.secrets()).prepare(server.folder());
    assertThat(rows("select r::text from pg_roles r order by rolname")).isEqualTo(before);
    assertThat(place.resolve("data/roles.done")).exists();
  }

  private static List<String> rows(String sql) throws SQLException {
    try (var connection = connectTo(EmbeddedPostgres.DATABASE, "postgres");
        var statement = connection.createStatement();
        var found = statement.executeQuery(sql)) {
      var rows = new ArrayList<String>();
      while (found.next()) {
        rows.add(found.getString(1));
      }
      return rows;
    }
  }

  private static Connection connectTo(String database, String role) throws SQLException {
    var word =
        role.equals("postgres") ? server.secrets().superuser() : server.passwords().get(role);
    var url = EmbeddedPostgres.jdbcUrl(server.port(), database);
    return DriverManager.getConnection(url, role, word);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
