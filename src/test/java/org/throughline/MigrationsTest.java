package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;
import org.throughline.postgres.CannotStart;
import org.throughline.postgres.EmbeddedPostgres;

/** The data folder of an earlier version. */
class MigrationsTest {
  private static final RandomGenerator CHANCE = new SecureRandom();
  private static final Path DATA = Path.of("target/migrations-data");
  private static final Path ALL = Path.of("src/main/resources/db/migration");

  /** What has come since the first version that anybody has data of. */
  private static final Set<String> SINCE =
      Set.of(
          "V017", "V018", "V019", "V060", "V070", "V071", "V072", "V073", "V080", "V081", "V082",
          "V083", "V085", "V086", "V090", "V091");

  private static final String COLUMNS =
      """
      select concat_ws(' ', table_schema, table_name, column_name, data_type, is_nullable)
        from information_schema.columns
       where table_schema not in ('information_schema', 'pg_catalog', 'migration')
       order by 1
      """;
  private static final String INDEXES =
      """
      select indexdef from pg_indexes
       where schemaname not in ('pg_catalog', 'migration') order by 1
      """;
  private static final String RIGHTS =
      """
      select concat_ws(' ', grantee, table_schema, table_name, privilege_type)
        from information_schema.role_table_grants
       where table_schema not in ('information_schema', 'pg_catalog', 'migration')
       order by 1
      """;

  private static final String COUNCIL = "0197f3a0-0000-7000-8000-000000000001";
  private static final List<String> TWO_POLICIES =
      List.of(
          "select set_config('app.authority', '%1$s', false)",
          """
          insert into people.account (authority_id, id, email, name, created_at)
          values ('%1$s', '%1$s', 'head@test.example', 'A Head', now())
          returning id
          """,
          """
          insert into audits.grade_policy (authority_id, id, effective_from, set_by, set_at)
          values ('%1$s', '0197f3a0-0000-7000-8000-000000000002', '1900-01-01', null, now()),
                 ('%1$s', '0197f3a0-0000-7000-8000-000000000003', '2026-04-01', '%1$s', now())
          returning id
          """,
          """
          insert into audits.grade_policy_line (authority_id, policy_id, rank, moderated)
          select g.authority_id, g.id, r, true
            from audits.grade_policy g, generate_series(1, 4) r
          returning rank
          """);
  private static final String ON_REGISTER =
      """
      select g.effective_from || ' ' || l.rank
        from audits.grade_policy_line l
        join audits.grade_policy g on g.authority_id = l.authority_id and g.id = l.policy_id
       where l.on_register
      """;

  @BeforeEach
  void empty() throws IOException {
    FileSystemUtils.deleteRecursively(DATA);
    Files.createDirectories(DATA);
  }

  @Test
  void anEarlierVersionsTablesBecomeThoseOfANewOne() throws IOException {
    Path earlier = Files.createDirectories(DATA.resolve("earlier"));
    for (Path each : SourceTree.files(ALL, ".sql")) {
      String name = each.getFileName().toString();
      if (!SINCE.contains(name.substring(0, 4))) {
        Files.copy(each, earlier.resolve(name));
      }
    }
    try (var grown = start("grown");
        var made = start("made")) {
      migrate(grown, earlier);
      assertThat(all(grown, COLUMNS)).isNotEqualTo(all(made, COLUMNS));
      Migrations.run(grown.jdbcUrl(), password(grown));
      Migrations.run(made.jdbcUrl(), password(made));
      for (String question : List.of(COLUMNS, INDEXES, RIGHTS)) {
        assertThat(all(grown, question)).isNotEmpty().isEqualTo(all(made, question));
      }
    }
  }

  @Test
  void thePolicyACouncilBeganWithSaysWhoIsOnTheRegisterAndOneItSetStays() throws IOException {
    Path earlier = Files.createDirectories(DATA.resolve("before-the-register"));
    for (Path each : SourceTree.files(ALL, ".sql")) {
      String name = each.getFileName().toString();
      if (name.compareTo("V086") < 0 || name.startsWith("beforeValidate")) {
        Files.copy(each, earlier.resolve(name));
      }
    }
    try (var server = start("policies")) {
      migrate(server, earlier);
      SingleConnectionDataSource council =
          new SingleConnectionDataSource(server.jdbcUrl(), "tl_migrate", password(server), false);
      JdbcClient its = JdbcClient.create(council);
      for (String one : TWO_POLICIES) {
        assertThat(its.sql(one.formatted(COUNCIL)).query().listOfRows()).isNotEmpty();
      }
      Migrations.run(server.jdbcUrl(), password(server));
      assertThat(its.sql(ON_REGISTER).query(String.class).list()).containsExactly("1900-01-01 4");
      council.destroy();
    }
  }

  @Test
  void aLaterVersionsTablesAreLeftAlone() {
    try (var server = start("later")) {
      Migrations.run(server.jdbcUrl(), password(server));
      var _ =
          db(server)
              .sql(
                  """
                  insert into migration.flyway_schema_history
                  select installed_rank + 1, '999', 'later', type, script, 1, installed_by,
                         installed_on, 1, true
                    from migration.flyway_schema_history order by 1 desc limit 1
                  """)
              .update();
      long before = count(server);
      assertThatThrownBy(() -> Migrations.run(server.jdbcUrl(), password(server)))
          .isInstanceOf(CannotStart.class)
          .hasMessageStartingWith("The database could not be brought up to date. ")
          .hasMessageContaining("999");
      assertThat(count(server)).isEqualTo(before);
    }
  }

  @Test
  void aMigrationMendedSinceIsKnownAgainAndOneChangedIsNot() {
    try (var server = start("mended")) {
      Migrations.run(server.jdbcUrl(), password(server));
      assertThat(checksum(server)).isEqualTo(608302004);
      recorded(server, 806431050);
      Migrations.run(server.jdbcUrl(), password(server));
      assertThat(checksum(server)).isEqualTo(608302004);
      recorded(server, 1);
      assertThatThrownBy(() -> Migrations.run(server.jdbcUrl(), password(server)))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("017");
    }
  }

  private static void migrate(EmbeddedPostgres server, Path files) {
    Flyway.configure()
        .dataSource(server.jdbcUrl(), "tl_migrate", password(server))
        .initSql("set role tl_owner")
        .defaultSchema("migration")
        .locations("filesystem:" + files)
        .load()
        .migrate();
  }

  private static int checksum(EmbeddedPostgres server) {
    return db(server)
        .sql("select checksum from migration.flyway_schema_history where version = '017'")
        .query(Integer.class)
        .single();
  }

  private static void recorded(EmbeddedPostgres server, int checksum) {
    int changed =
        db(server)
            .sql("update migration.flyway_schema_history set checksum = ? where version = '017'")
            .param(checksum)
            .update();
    assertThat(changed).isEqualTo(1);
  }

  private static EmbeddedPostgres start(String name) {
    return EmbeddedPostgres.start(DATA.resolve(name), CHANCE);
  }

  private static long count(EmbeddedPostgres server) {
    return db(server)
        .sql("select count(*) from migration.flyway_schema_history")
        .query(Long.class)
        .single();
  }

  private static List<@Nullable String> all(EmbeddedPostgres server, String question) {
    return db(server).sql(question).query(String.class).list();
  }

  private static JdbcClient db(EmbeddedPostgres server) {
    DriverManagerDataSource source =
        new DriverManagerDataSource(server.jdbcUrl(), "tl_migrate", password(server));
    return JdbcClient.create(source);
  }

  private static String password(EmbeddedPostgres server) {
    return String.valueOf(server.passwords().get("tl_migrate"));
  }
}
