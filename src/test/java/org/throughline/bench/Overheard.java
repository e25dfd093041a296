package org.throughline.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the database is asked while something runs, word for word, from the server's own log. */
final class Overheard {
  private static final Pattern EXECUTED =
      Pattern.compile("(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
  private static final Pattern VALUE =
      Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

  private static final int TRIES = 10;

  private final Superuser superuser;
  private final Path database;
  private final HikariDataSource pool;

  Overheard(Superuser superuser, Path database, HikariDataSource pool) {
    this.superuser = superuser;
    this.database = database;
    this.pool = pool;
  }

  /** Something that is done with the product. */
  interface Doing {
    void run() throws IOException;
  }

  /** One statement and the values it was asked with, as SQL writes them. */
  record Asked(String sql, List<String> values) {
    /** The statement with these values in their places. */
    String with(List<String> others) {
      return PLACE
          .matcher(sql)
          .replaceAll(
              place -> Matcher.quoteReplacement(others.get(Integer.parseInt(place.group(1)) - 1)));
    }
  }

  /** The statements and values of two times, each in the order that it was asked. */
  record Twice(List<Asked> once, List<Asked> again) {
    Twice {
      once = List.copyOf(once);
      again = List.copyOf(again);
    }

    boolean isTheSame() {
      return once.stream().map(Asked::sql).toList().equals(again.stream().map(Asked::sql).toList());
    }
  }

  /**
   * Does it until the same was asked twice, for the product's own clockwork asks something now and
   * then.
   */
  Twice heard(Doing what) throws IOException {
    listen(true);
    what.run();
    Path log = database.resolve(superuser.answer("select pg_current_logfile('jsonlog')"));
    Twice heard = new Twice(once(log, what), once(log, what));
    for (int i = 0; i < TRIES && !heard.isTheSame(); i++) {
      heard = new Twice(heard.again(), once(log, what));
    }
    listen(false);
    if (!heard.isTheSame()) {
      throw new IllegalStateException("Something else is asked each time: " + heard);
    }
    return heard;
  }

  private static List<Asked> once(Path log, Doing what) throws IOException {
    int before = Files.readAllLines(log).size();
    what.run();
    return Files.readAllLines(log).stream().skip(before).flatMap(Overheard::asked).toList();
  }

  /** Connections that were open go on as they were, so the pool opens others. */
  private void listen(boolean on) {
    superuser.run(
        "alter system set log_destination = '%s'".formatted(on ? "jsonlog" : "stderr"),
        "select pg_reload_conf()::text",
        "alter role tl_app set log_statement = '%s'".formatted(on ? "all" : "none"),
        "alter role tl_app set log_error_verbosity = '%s'".formatted(on ? "default" : "terse"));
    pool.getHikariPoolMXBean().softEvictConnections();
  }

  private static Stream<Asked> asked(String line) {
    JsonNode json = JsonMapper.shared().readTree(line);
    Matcher executed = EXECUTED.matcher(json.path("message").asString(""));
    boolean ours = json.path("user").asString("").equals("tl_app") && executed.matches();
    return ours
        ? Stream.of(new Asked(executed.group(1), values(json.path("detail").asString(""))))
        : Stream.empty();
  }

  private static List<String> values(String detail) {
    return VALUE.matcher(detail).results().map(value -> value.group(2)).toList();
  }
}
