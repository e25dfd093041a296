package org.throughline;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.throughline.postgres.EmbeddedPostgres;

/** Where the database is and how each role signs in; ends the server if it was ours. */
record DatabaseServer(
    String url, Function<String, String> passwords, @Nullable EmbeddedPostgres own)
    implements AutoCloseable {
  static DatabaseServer of(Environment environment, RandomGenerator chance) {
    String url = environment.getProperty("throughline.database.url", "");
    if (!url.isEmpty()) {
      return new DatabaseServer(url, role -> configured(environment, role), null);
    }
    Path data = Path.of(environment.getRequiredProperty("throughline.data")).toAbsolutePath();
    EmbeddedPostgres own = EmbeddedPostgres.start(data, chance);
    Map<String, String> passwords = own.passwords();
    return new DatabaseServer(own.jdbcUrl(), role -> known(passwords, role), own);
  }

  String password(String role) {
    return passwords.apply(role);
  }

  /** {@code THROUGHLINE_DATABASE_PASSWORD_TL_APP} and so on. */
  private static String configured(Environment environment, String role) {
    return environment.getRequiredProperty("throughline.database.password." + role);
  }

  private static String known(Map<String, String> passwords, String role) {
    String password = passwords.get(role);
    if (password == null) {
      throw new IllegalStateException("No password for the role " + role);
    }
    return password;
  }

  @Override
  public void close() {
    if (own != null) {
      own.close();
    }
  }
}
