package org.throughline.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks questions. A question is a record and, beside it under the same name, its SQL: {@code
 * RegisterRow.java} and {@code RegisterRow.sql}. Each column of the answer fills the component of
 * its name ({@code snake_case} to {@code camelCase}).
 */
public final class Queries {
  private final JdbcClient db;
  private final ConversionService conversions;
  private final Map<Class<?>, String> texts = new ConcurrentHashMap<>();
  private final Map<Class<?>, RowMapper<?>> mappers = new ConcurrentHashMap<>();

  public Queries(JdbcClient db, ConversionService conversions) {
    this.db = db;
    this.conversions = conversions;
  }

  public <T extends Record> List<T> list(Class<T> row, Row parameters) {
    return ask(row, parameters).list();
  }

  /** The one row, or nothing; more than one is a bug. */
  public <T extends Record> Optional<T> find(Class<T> row, Row parameters) {
    return ask(row, parameters).optional();
  }

  /** The one row; {@link NotFound} when there is none. */
  public <T extends Record> T one(Class<T> row, Row parameters) {
    return find(row, parameters).orElseThrow(() -> new NotFound(row.getSimpleName()));
  }

  private <T extends Record> JdbcClient.MappedQuerySpec<T> ask(Class<T> row, Row parameters) {
    return db.sql(textOf(row)).paramSource(parameters).query(mapperOf(row));
  }

  @SuppressWarnings("unchecked") // a mapper is only ever put under its own class
  private <T extends Record> RowMapper<T> mapperOf(Class<T> row) {
    return (RowMapper<T>)
        mappers.computeIfAbsent(row, _ -> new SimplePropertyRowMapper<>(row, conversions));
  }

  private String textOf(Class<?> row) {
    return texts.computeIfAbsent(row, Queries::read);
  }

  private static String read(Class<?> row) {
    String name = row.getSimpleName() + ".sql";
    try (InputStream in = row.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("No " + name + " beside " + row.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
