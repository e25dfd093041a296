package org.throughline.kernel;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.AbstractSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;

/**
 * The named parameters of a statement: the components of a record, and values added by name. Ids
 * are unwrapped, enumerations written in kebab case, instants sent as UTC, and a collection becomes
 * one text array (write {@code = any(:ids::uuid[])}).
 */
public final class Row extends AbstractSqlParameterSource {
  private final @Nullable SimplePropertySqlParameterSource record;
  private final Map<String, @Nullable Object> values = new HashMap<>();

  private Row(@Nullable SimplePropertySqlParameterSource record) {
    this.record = record;
  }

  public static Row of(Record record) {
    return new Row(new SimplePropertySqlParameterSource(record));
  }

  public static Row of(AuthorityId authority) {
    return new Row(null).and("authority", authority);
  }

  public static Row with(String name, @Nullable Object value) {
    return new Row(null).and(name, value);
  }

  public static Row none() {
    return new Row(null);
  }

  public Row and(String name, @Nullable Object value) {
    values.put(name, value);
    return this;
  }

  @Override
  public boolean hasValue(String name) {
    return values.containsKey(name) || (record != null && record.hasValue(name));
  }

  @Override
  public @Nullable Object getValue(String name) {
    if (values.containsKey(name)) {
      return sql(values.get(name));
    }
    return record == null ? null : sql(record.getValue(name));
  }

  private static @Nullable Object sql(@Nullable Object value) {
    return switch (value) {
      case Id id -> id.value();
      case Enum<?> constant -> Kebab.of(constant);
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case Collection<?> many ->
          many.stream().map(Row::sql).map(String::valueOf).toArray(String[]::new);
      case null, default -> value;
    };
  }
}
