package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * PostgreSQL prepares every statement of the product against the migrated schema, so a misspelt
 * column fails the build; and the columns of each question are the components of its record.
 */
@RoomTest
class StatementsTest {
  private static final Pattern STATEMENT =
      Pattern.compile("^\\s*(select|insert|update|delete|with|merge)\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED = Pattern.compile("(?<!:):([a-zA-Z][a-zA-Z0-9_]*)");
  private static final Pattern INLINE = Pattern.compile("\\.sql\\(\\s*\"");

  @Autowired
  @Qualifier("app") DataSource app;

  @TestFactory
  Stream<DynamicTest> everyQuestionFillsItsRecord() {
    return SourceTree.files(SourceTree.MAIN, ".sql").stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> fillsItsRecord(file)));
  }

  @TestFactory
  Stream<DynamicTest> everyStatementIsUnderstoodByTheDatabase() {
    return SourceTree.classes().flatMap(this::statements);
  }

  @Test
  void noStatementIsWrittenWhereItCannotBeChecked() {
    List<Path> inline =
        SourceTree.files(SourceTree.MAIN, ".java").stream()
            .filter(file -> INLINE.matcher(SourceTree.text(file)).find())
            .toList();
    assertThat(inline).as("files with a statement outside a constant or an .sql file").isEmpty();
  }

  private void fillsItsRecord(Path file) throws SQLException {
    Class<?> row = SourceTree.classOf(file);
    assertThat(row.isRecord()).as(row + " is a record").isTrue();
    assertThat(columns(SourceTree.text(file))).containsExactlyInAnyOrderElementsOf(wanted(row));
  }

  private static List<String> wanted(Class<?> row) {
    return Stream.of(row.getRecordComponents()).map(StatementsTest::column).toList();
  }

  private static String column(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private List<String> columns(String sql) throws SQLException {
    try (Connection connection = app.getConnection();
        PreparedStatement prepared = connection.prepareStatement(positional(sql))) {
      ResultSetMetaData data = prepared.getMetaData();
      List<String> names = new ArrayList<>();
      for (int i = 1; data != null && i <= data.getColumnCount(); i++) {
        names.add(data.getColumnLabel(i));
      }
      return names;
    }
  }

  private Stream<DynamicTest> statements(Class<?> type) {
    return Stream.of(type.getDeclaredFields())
        .filter(field -> field.getType() == String.class && Modifier.isStatic(field.getModifiers()))
        .filter(field -> STATEMENT.matcher(value(field)).find())
        .map(field -> dynamicTest(name(type, field), () -> isUnderstood(value(field))));
  }

  private static String name(Class<?> type, Field field) {
    return type.getSimpleName() + "." + field.getName();
  }

  /** PREPARE numbers the parameters, so one name is one parameter, as it is when it runs. */
  private void isUnderstood(String sql) throws SQLException {
    List<String> names = new ArrayList<>();
    String numbered =
        NAMED
            .matcher(withoutComments(sql))
            .replaceAll(found -> "\\$" + number(names, found.group(1)));
    try (Connection connection = app.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("prepare house_test as " + numbered);
      assertThat(statement.execute("deallocate house_test")).isFalse();
    }
  }

  private static int number(List<String> names, String name) {
    if (!names.contains(name)) {
      names.add(name);
    }
    return names.indexOf(name) + 1;
  }

  private static String value(Field field) {
    try {
      field.setAccessible(true);
      return String.valueOf(field.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String positional(String sql) {
    return NAMED.matcher(withoutComments(sql)).replaceAll("?");
  }

  private static String withoutComments(String sql) {
    return sql.replaceAll("--[^\n]*", "");
  }
}
