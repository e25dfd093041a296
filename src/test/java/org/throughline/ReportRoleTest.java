package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Queries;
import org.throughline.kernel.Reports;
import org.throughline.kernel.Row;

/** What the role of reports may do, asked as that role, and that insight goes by no other way. */
@RoomTest
class ReportRoleTest {
  private static final Path INSIGHT = SourceTree.MAIN.resolve("org/throughline/insight");

  private static final String RENAME =
      """
      update people.org_node set name = :name
       where authority_id = :authority and parent_id is null
      """;
  private static final String RENAMED =
      "select count(*) from people.org_node where authority_id = :authority and name = :name";

  @Autowired
  @Qualifier("reporting") DataSource reporting;

  @Autowired Reports reports;
  @Autowired InAuthority inAuthority;
  @Autowired JdbcClient db;
  @Autowired TestCouncils councils;

  private JdbcClient report;

  @BeforeEach
  void asTheReportRole() {
    report = JdbcClient.create(reporting);
  }

  @TestFactory
  Stream<DynamicTest> everyQuestionOfInsightIsOneThatReportsMayAsk() {
    List<Path> questions = SourceTree.files(INSIGHT, ".sql");
    assertThat(questions).isNotEmpty();
    return questions.stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> mayBeAsked(file)));
  }

  @Test
  void insightHoldsNoOtherWayToTheDatabase() {
    List<Class<?>> handed =
        SourceTree.classes()
            .filter(type -> type.getPackageName().endsWith(".insight"))
            .flatMap(type -> Stream.of(type.getDeclaredConstructors()))
            .flatMap(constructor -> Stream.<Class<?>>of(constructor.getParameterTypes()))
            .toList();
    assertThat(handed)
        .contains(Reports.class)
        .doesNotContain(Queries.class, InAuthority.class, JdbcClient.class, DataSource.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from audits.answer",
        "select * from audits.finding",
        "select * from audits.selection",
        "select frame_csv from audits.draw",
        "select reference from audits.audit",
        "select reason from audits.judgement",
        "select given_by from audits.judgement",
        "select reference from register.child",
        "select email from people.account",
        "select password_hash from people.credential",
        "select * from history.entry"
      })
  void whatIsNotGrantedForReportsCannotBeRead(String question) {
    assertThatThrownBy(() -> rows(question)).hasMessageContaining("permission denied");
  }

  @Test
  void reportsCannotWriteEvenWhenTheyAskForAWritingTransaction() {
    String change = "update people.org_node set name = 'Elsewhere'";
    assertThatThrownBy(() -> rows(change)).hasMessageContaining("read-only transaction");
    assertThatThrownBy(() -> rows("set transaction read write; " + change))
        .hasMessageContaining("permission denied");
    assertThat(
            db.sql(
                    """
                    select c.oid::regclass::text || ' ' || p from pg_class c
                      join pg_namespace n on n.oid = c.relnamespace,
                      unnest(array['INSERT', 'UPDATE', 'REFERENCES']) p
                     where c.relkind in ('r', 'p', 'v') and n.nspname not like 'pg\\_%'
                       and n.nspname <> 'information_schema'
                       and has_any_column_privilege('tl_report', c.oid, p)
                    union all
                    select c.oid::regclass::text || ' ' || p from pg_class c
                      join pg_namespace n on n.oid = c.relnamespace,
                      unnest(array['DELETE', 'TRUNCATE', 'TRIGGER']) p
                     where c.relkind in ('r', 'p', 'v') and n.nspname not like 'pg\\_%'
                       and n.nspname <> 'information_schema'
                       and has_table_privilege('tl_report', c.oid, p)
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }

  @Test
  void aReportThatWritesIsRefusedAndNothingIsKept() {
    TestCouncil council = councils.found();
    Row row = Row.of(council.id()).and("name", "Elsewhere");
    assertThatThrownBy(
            () -> reports.ask(council.id(), _ -> report.sql(RENAME).paramSource(row).update()))
        .rootCause()
        .hasMessageContaining("read-only transaction");
    Integer renamed =
        inAuthority.read(
            council.id(), () -> db.sql(RENAMED).paramSource(row).query(Integer.class).single());
    assertThat(renamed).isZero();
  }

  @Test
  void theFiguresOfOneReportAreOfOneMoment() {
    TestCouncil council = councils.found();
    Row row = Row.of(council.id()).and("name", "Meanwhile");
    List<Integer> seen =
        reports.ask(
            council.id(),
            _ -> {
              Integer before = report.sql(RENAMED).paramSource(row).query(Integer.class).single();
              CompletableFuture.runAsync(() ->
                      inAuthority.change(
                          council.id(), () -> db.sql(RENAME).paramSource(row).update()))
                  .join();
              Integer after = report.sql(RENAMED).paramSource(row).query(Integer.class).single();
              return List.of(before, after);
            });
    assertThat(seen).containsExactly(0, 0);
    Integer now =
        inAuthority.read(
            council.id(), () -> db.sql(RENAMED).paramSource(row).query(Integer.class).single());
    assertThat(now).isPositive();
  }

  @Test
  void reportsSeeOneCouncilAndWithoutOneNothing() throws SQLException {
    TestCouncil ours = councils.found();
    TestCouncil theirs = councils.found();
    String nodes = "select authority_id from people.org_node";
    assertThat(rows(nodes)).isEmpty();
    assertThat(rows("set local app.authority = '" + ours.id().value() + "'; " + nodes))
        .contains(ours.id().value().toString())
        .doesNotContain(theirs.id().value().toString());
  }

  private void mayBeAsked(Path file) throws SQLException {
    String sql = SourceTree.text(file).replaceAll("(?<!:):[a-zA-Z][a-zA-Z0-9_]*", "null");
    assertThat(rows("set local app.authority = ''; explain " + sql)).isNotEmpty();
  }

  /** The first column of the last statement's answer, in one transaction that is not kept. */
  private List<String> rows(String sql) throws SQLException {
    try (Connection connection = reporting.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      List<String> rows = new ArrayList<>();
      boolean answer = statement.execute(sql);
      while (!answer && statement.getUpdateCount() >= 0) {
        answer = statement.getMoreResults();
      }
      ResultSet found = answer ? statement.getResultSet() : null;
      while (found != null && found.next()) {
        rows.add(found.getString(1));
      }
      connection.rollback();
      return rows;
    }
  }
}
