package org.throughline;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.YearMonth;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.throughline.kernel.CouncilTime;

/**
 * The database: the product's own PostgreSQL, or the one at {@code THROUGHLINE_DATABASE_URL}.
 * Brought up to date before anything else is made; the application never connects as an owner.
 */
@Configuration(proxyBeanMethods = false)
class Databases {
  private static final long CONNECTION_WAIT_MILLIS = 3_000;
  private static final long ALIVE_WAIT_MILLIS = 1_500;
  private static final int SERVING = 20;
  private static final int IMPORTING = 3;
  private static final int REPORTING = 3;
  // Ten seconds and more after the server itself would have ended a statement (roles.sql).
  private static final Duration SERVING_ANSWER = Duration.ofSeconds(40);
  private static final Duration IMPORTING_ANSWER = Duration.ofMinutes(11);
  private static final Duration REPORTING_ANSWER = Duration.ofSeconds(70);

  @Bean(destroyMethod = "close")
  DatabaseServer databaseServer(Environment environment, RandomGenerator chance, CouncilTime time) {
    DatabaseServer server = DatabaseServer.of(environment, chance);
    Migrations.run(server.url(), server.password("tl_migrate"));
    Partitions.prepare(server, YearMonth.from(time.today()));
    return server;
  }

  @Bean
  @Primary
  HikariDataSource app(DatabaseServer server) {
    return pool(server, "tl_app", SERVING, SERVING_ANSWER);
  }

  /** For bringing in extracts: may fill the staging tables, which the application may not. */
  @Bean
  @Qualifier("importing") HikariDataSource importing(DatabaseServer server) {
    return pool(server, "tl_import", IMPORTING, IMPORTING_ANSWER);
  }

  /** For questions that count and compare: may read what is published, and write nothing. */
  @Bean
  @Qualifier("reporting") HikariDataSource reporting(DatabaseServer server) {
    return pool(server, "tl_report", REPORTING, REPORTING_ANSWER);
  }

  @Bean
  JdbcTransactionManager transactions(@Qualifier("app") HikariDataSource app) {
    return new JdbcTransactionManager(app);
  }

  private static HikariDataSource pool(
      DatabaseServer server, String role, int size, Duration answer) {
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName(role);
    pool.setJdbcUrl(server.url());
    pool.setUsername(role);
    pool.setPassword(server.password(role));
    pool.setMaximumPoolSize(size);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(CONNECTION_WAIT_MILLIS);
    pool.setValidationTimeout(ALIVE_WAIT_MILLIS);
    pool.setInitializationFailTimeout(-1);
    pool.addDataSourceProperty("connectTimeout", "3");
    pool.addDataSourceProperty("socketTimeout", String.valueOf(answer.toSeconds()));
    pool.addDataSourceProperty("tcpKeepAlive", "true");
    pool.addDataSourceProperty("ApplicationName", "throughline " + role);
    return pool;
  }
}
