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
          "V083", "V085", "V090", "V091");

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
      Flyway.configure()
          .dataSource(grown.jdbcUrl(), "tl_migrate", password(grown))
          .initSql("set role tl_owner")
          .defaultSchema("migration")
          .locations("filesystem:" + earlier)
          .load()
          .migrate();
      assertThat(all(grown, COLUMNS)).isNotEqualTo(all(made, COLUMNS));
      Migrations.run(grown.jdbcUrl(), password(grown));
      Migrations.run(made.jdbcUrl(), password(made));
      for (String question : List.of(COLUMNS, INDEXES, RIGHTS)) {
        assertThat(all(grown, question)).isNotEmpty().isEqualTo(all(made, question));
      }
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
