package org.throughline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of the product that is measured, as its superuser: to listen in, never to serve. */
final class Superuser {
  private final Path data;
  private final String url;
  private final JdbcTemplate db;

  /**
   * @param url of the database
   */
  Superuser(Path data, String url) throws IOException {
    this.data = data;
    this.url = url;
    this.db = new JdbcTemplate(new DriverManagerDataSource(url, "postgres", password("postgres")));
  }

  void run(String... statements) {
    for (String statement : statements) {
      db.execute(statement);
    }
  }

  String answer(String question) {
    return String.valueOf(db.queryForObject(question, String.class));
  }

  String url() {
    return url;
  }

  String password(String role) throws IOException {
    List<String> lines = Files.readAllLines(data.resolve("passwords"));
    return lines.stream()
        .filter(line -> line.startsWith(role + "="))
        .findFirst()
        .orElseThrow()
        .substring(role.length() + 1);
  }
}
