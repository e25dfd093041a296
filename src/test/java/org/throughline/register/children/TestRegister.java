package org.throughline.register.children;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.TestCouncil;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;

/** Puts children into a test council's register, as an import would have left them. */
final class TestRegister {
  private static final String EXTRACT =
      """
      insert into register.extract (authority_id, id, state, file_name, sha256, bytes, as_at,
        received_at, finished_at, sequence)
      values (:authority, :id, 'done', 'annex-a.xlsx', repeat('0', 64), 1, :asAt, :now, :now,
        (select coalesce(max(sequence), 0) + 1 from register.extract
          where authority_id = :authority))
      """;
  private static final String CHILD =
      """
      insert into register.child (authority_id, id, reference, gender, birth_date, first_extract,
        absent_since, status, team, team_id, team_path, worker, status_since)
      values (:authority, :id, :reference, :gender, :born, :extract, :absent, :status, :team,
        (select n.id from people.org_node n
          where n.authority_id = :authority and n.name = :team and n.kind = 'team'),
        (select n.path from people.org_node n
          where n.authority_id = :authority and n.name = :team and n.kind = 'team'),
        :worker, :since)
      """;
  private static final String INVOLVEMENT =
      """
      insert into register.involvement (authority_id, child_id, list, status, natural_key,
        team, worker, started, ended, since_extract, until_extract)
      values (:authority, :child, :list, :status, coalesce(:started::text, ''), :team,
        :worker, :started, :ended, :since, :until)
      """;
  private static final String EVENT =
      """
      insert into register.event
        (authority_id, child_id, list, kind, on_date, detail, restricted, since_extract)
      values (:authority, :child, :list, :kind, :on, :detail, :restricted, :extract)
      """;
  private static final String MANY =
      """
      insert into register.child (authority_id, id, reference, first_extract, status, team,
        team_id, team_path, worker, status_since)
      select :authority, md5(:authority::text || i)::uuid, 'M-' || lpad(i::text, 7, '0'), :extract,
        (array['looked-after', 'child-protection-plan', 'child-in-need', 'care-leaver'])[1 + i % 4],
        t.name, t.id, t.path, 'Worker ' || i % 300, date '2026-01-01' - i % 700
        from generate_series(1, :count) i
        join (select id, name, path, row_number() over (order by name) - 1 as n
                from people.org_node where authority_id = :authority and kind = 'team') t
          on t.n = i % 3
      """;

  private final JdbcClient db;
  private final InAuthority inAuthority;
  private final Ids ids;
  final TestCouncil council;

  TestRegister(JdbcClient db, InAuthority inAuthority, Ids ids, TestCouncil council) {
    this.db = db;
    this.inAuthority = inAuthority;
    this.ids = ids;
    this.council = council;
  }

  static LocalDate today() {
    return LocalDate.now(CouncilTime.LONDON);
  }

  UUID extract(LocalDate asAt) {
    return extract(asAt, Instant.now());
  }

  UUID extract(LocalDate asAt, Instant at) {
    return run(EXTRACT, row().and("asAt", asAt).and("now", at.atOffset(ZoneOffset.UTC)));
  }

  ChildId child(UUID extract, String reference, String team, String worker) {
    return child(extract, reference, team, worker, "child-in-need", LocalDate.of(2017, 3, 4));
  }

  ChildId child(
      UUID extract,
      String reference,
      @Nullable String team,
      @Nullable String worker,
      @Nullable String status,
      @Nullable LocalDate born) {
    Row row =
        row()
            .and("extract", extract)
            .and("reference", reference)
            .and("gender", "female")
            .and("born", born)
            .and("absent", null)
            .and("status", status)
            .and("team", team)
            .and("worker", worker)
            .and("since", today().minusWeeks(20));
    return new ChildId(run(CHILD, row));
  }

  void involvement(
      ChildId child,
      String status,
      String team,
      String worker,
      LocalDate started,
      @Nullable LocalDate ended,
      UUID since,
      @Nullable UUID until) {
    Row row =
        row()
            .and("child", child)
            .and("list", "children-in-need")
            .and("status", status)
            .and("team", team)
            .and("worker", worker)
            .and("started", started)
            .and("ended", ended)
            .and("since", since)
            .and("until", until);
    run(INVOLVEMENT, row);
  }

  void event(ChildId child, String list, String kind, LocalDate on, @Nullable String detail) {
    event(child, list, kind, on, detail, false);
  }

  void event(
      ChildId child,
      String list,
      String kind,
      LocalDate on,
      @Nullable String detail,
      boolean restricted) {
    Row row =
        row()
            .and("child", child)
            .and("list", list)
            .and("kind", kind)
            .and("on", on)
            .and("detail", detail)
            .and("restricted", restricted)
            .and("extract", ids.next());
    run(EVENT, row);
  }

  void many(UUID extract, int count) {
    run(MANY, row().and("extract", extract).and("count", count));
  }

  /** Asks the database anything that answers one whole number. */
  int count(String sql, Row row) {
    return inAuthority.read(
        council.id(), () -> db.sql(sql).paramSource(row).query(Integer.class).single());
  }

  void change(String sql, Row row) {
    inAuthority.change(council.id(), () -> db.sql(sql).paramSource(row).update());
  }

  static String path(ChildId child) {
    return "/children/" + child.value();
  }

  String email(Viewer viewer) {
    return inAuthority.read(
        council.id(),
        () ->
            db.sql("select email from people.account where authority_id = :authority and id = :id")
                .paramSource(Row.of(council.id()).and("id", viewer.account()))
                .query(String.class)
                .single());
  }

  private Row row() {
    return Row.of(council.id());
  }

  private UUID run(String sql, Row row) {
    UUID id = ids.next();
    change(sql, row.and("id", id));
    return id;
  }
}
