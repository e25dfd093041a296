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
import org.springframework.dao.support.DataAccessUtils;
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
  private final Map<Class<?>, Records<?>> records = new ConcurrentHashMap<>();

  public Queries(JdbcClient db, ConversionService conversions) {
    this.db = db;
    this.conversions = conversions;
  }

  /** The same questions on another connection. */
  public Queries through(JdbcClient other) {
    return new Queries(other, conversions);
  }

  public <T extends Record> List<T> list(Class<T> row, Row parameters) {
    return db.sql(textOf(row)).paramSource(parameters).query(recordsOf(row));
  }

  /** The one row, or nothing; more than one is a bug. */
  public <T extends Record> Optional<T> find(Class<T> row, Row parameters) {
    return DataAccessUtils.optionalResult(list(row, parameters));
  }

  /** The one row; {@link NotFound} when there is none. */
  public <T extends Record> T one(Class<T> row, Row parameters) {
    return find(row, parameters).orElseThrow(() -> new NotFound(row.getSimpleName()));
  }

  @SuppressWarnings("unchecked") // records are only ever put under their own class
  private <T extends Record> Records<T> recordsOf(Class<T> row) {
    return (Records<T>) records.computeIfAbsent(row, this::newRecords);
  }

  @SuppressWarnings("unchecked") // only ever called for a record
  private <T extends Record> Records<T> newRecords(Class<?> row) {
    return new Records<>((Class<T>) row, conversions);
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
