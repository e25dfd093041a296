package org.throughline;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.throughline.postgres.CannotStart;

/**
 * Brings the tables of an earlier version up to date. Migrations are numbered by room, so one that
 * is new may have a lower number than one that was there.
 */
final class Migrations {
  private Migrations() {}

  /**
   * @throws CannotStart where a migration fails, and where the database was last used by a version
   *     that has migrations which this one has not; the database is as it was
   */
  static void run(String url, String password) {
    try {
      Flyway.configure()
          .dataSource(url, "tl_migrate", password)
          .initSql("set role tl_owner")
          .defaultSchema("migration")
          .outOfOrder(true)
          // A version from the future too is one that this program does not know.
          .ignoreMigrationPatterns(new String[0])
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new CannotStart("The database could not be brought up to date. " + e.getMessage(), e);
    }
  }
}
