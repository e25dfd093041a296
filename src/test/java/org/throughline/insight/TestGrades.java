package org.throughline.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.TestCouncil;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Row;
import org.throughline.web.Role;

/** Audits of a test council handed in with their grades, as draws and auditors would leave them. */
@TestComponent
final class TestGrades {
  private static final String FIND_DRAW =
      """
      select d.id from audits.draw d
        join audits.cycle c on c.authority_id = d.authority_id and c.id = d.cycle_id
       where d.authority_id = :authority and c.month = :month and not d.rehearsal
      """;
  private static final List<String> DRAW =
      List.of(
          """
          insert into audits.programme (authority_id, id, name, first_month, tool_id)
          select :authority, :programme, 'A year', :month, t.id
            from audits.tool t where t.authority_id = :authority and t.code = 'child-record'
          """,
          """
          insert into audits.cycle
            (authority_id, id, programme_id, month, target, opened_at, seed_sha256, sealed_seed)
          values (:authority, :cycle, :programme, :month, 50, :now, repeat('0', 64), '')
          """,
          """
          insert into audits.draw
            (authority_id, id, cycle_id, rehearsal, size, statuses, policy, frame_size,
             frame_sha256, frame_csv, frozen_at, seed, seed_sha256, revealed_at)
          values (:authority, :draw, :cycle, false, 50, '{}', '{}', 400, repeat('0', 64), '',
                  :now::timestamptz - interval '1 second', '00', repeat('0', 64), :now)
          """,
          """
          insert into audits.stratum (authority_id, draw_id, stratum, frame_count, take)
          values (:authority, :draw, 'child-in-need', 400, 50)
          """);
  private static final String AUDITS =
      """
      insert into audits.audit
        (authority_id, id, number, kind, child_id, reference, draw_id, month, stratum, team,
         team_id, tool_version_id)
      select :authority, a.id, 'AU-' || a.id, :kind, a.id, a.id::text, :draw, :month,
             'child-in-need', n.name, n.id, v.id
        from unnest(:ids::uuid[]) as a (id)
        join people.org_node n on n.authority_id = :authority and n.name = :team
        join audits.tool_version v on v.authority_id = :authority
        join audits.tool t
          on t.authority_id = :authority and t.id = v.tool_id and t.code = 'child-record'
      """;
  private static final String SUBMITTED =
      """
      insert into audits.submission (authority_id, audit_id, submitted_by, submitted_at)
      select :authority, a.id, :account, :now from unnest(:ids::uuid[]) as a (id)
      """;
  private static final String JUDGED =
      """
      insert into audits.judgement
        (authority_id, id, audit_id, scale, grade, capacity, given_by, given_at)
      select :authority, j.id, j.audit, 'ofsted-2018', :grade, :capacity, :account, :now
        from unnest(:judgements::uuid[], :ids::uuid[]) as j (id, audit)
      """;
  private static final String DRAWN =
      """
      select a.id from audits.audit a
       where a.authority_id = :authority and a.draw_id = :draw and a.stratum = :stratum
         and not exists (select from audits.withdrawal w
                          where w.authority_id = a.authority_id and w.audit_id = a.id)
       order by a.position
      """;

  private final JdbcClient db;
  private final InAuthority inAuthority;
  private final Ids ids;
  private final CouncilTime time;

  TestGrades(JdbcClient db, InAuthority inAuthority, Ids ids, CouncilTime time) {
    this.db = db;
    this.inAuthority = inAuthority;
    this.ids = ids;
    this.time = time;
  }

  /** The first of the month so many months ago. */
  LocalDate month(int ago) {
    return Period.MONTH.startOf(time.today()).minusMonths(ago);
  }

  /** So many drawn audits of a team's children, all with one grade, handed in today. */
  List<UUID> audits(TestCouncil council, LocalDate month, String team, int count, String grade) {
    return audits(council, month, team, count, grade, time.now());
  }

  List<UUID> audits(
      TestCouncil council, LocalDate month, String team, int count, String grade, Instant at) {
    List<UUID> audits = make(council, "random", draw(council, month), month, team, count);
    handIn(council, audits, at);
    judge(council, audits, "auditor", grade, at);
    return audits;
  }

  /** The same, of a kind that no draw chose. */
  void undrawn(TestCouncil council, String kind, LocalDate month, String team, String grade) {
    List<UUID> audits = make(council, kind, null, month, team, 1);
    handIn(council, audits, time.now());
    judge(council, audits, "auditor", grade, time.now());
  }

  /** Audits of one kind that point at a draw all the same. */
  void ofAKind(TestCouncil council, String kind, UUID draw, LocalDate month, String grade) {
    List<UUID> audits = make(council, kind, draw, month, "Northmere 1", 1);
    handIn(council, audits, time.now());
    judge(council, audits, "auditor", grade, time.now());
  }

  /** Drawn audits of which a moderator thought otherwise. */
  void moderated(
      TestCouncil council, LocalDate month, String team, int count, String first, String last) {
    List<UUID> audits = audits(council, month, team, count, first);
    judge(council, audits, "moderator", last, time.now().plusSeconds(1));
  }

  /** Enough for a trend: three teams over a year, with grades on both sides of the line. */
  void year(TestCouncil council) {
    List<String> teams = List.of("Northmere 1", "Northmere 2", "Permanence 1");
    for (int ago = 1; ago < 12; ago++) {
      for (String team : teams) {
        audits(council, month(ago), team, 1, "good");
        audits(council, month(ago), team, 1 + teams.indexOf(team), "requires-improvement");
      }
    }
    moderated(council, month(1), "Northmere 1", 1, "good", "inadequate");
    audits(council, month(2), "Permanence 1", 2, "outstanding");
  }

  /** The audits of a draw that still stand, of one status, in the order drawn. */
  List<UUID> drawn(TestCouncil council, UUID draw, String stratum) {
    Row row = row(council, time.now()).and("draw", draw).and("stratum", stratum);
    return inAuthority.read(
        council.id(), () -> db.sql(DRAWN).paramSource(row).query(UUID.class).list());
  }

  void submit(TestCouncil council, List<UUID> audits) {
    handIn(council, audits, time.now());
  }

  void judge(TestCouncil council, List<UUID> audits, String capacity, String grade) {
    judge(council, audits, capacity, grade, time.now());
  }

  void judge(TestCouncil council, List<UUID> audits, String capacity, String grade, Instant at) {
    Row row = row(council, at).and("ids", audits).and("grade", grade).and("capacity", capacity);
    run(council, JUDGED, row.and("judgements", fresh(audits.size())));
  }

  private void handIn(TestCouncil council, List<UUID> audits, Instant at) {
    run(council, SUBMITTED, row(council, at).and("ids", audits));
  }

  /** The draw of a month, which is made where there is none. */
  UUID draw(TestCouncil council, LocalDate month) {
    Row row = row(council, time.now()).and("month", month);
    Optional<UUID> found =
        inAuthority.read(
            council.id(), () -> db.sql(FIND_DRAW).paramSource(row).query(UUID.class).optional());
    return found.orElseGet(() -> {
      UUID draw = ids.next();
      row.and("programme", ids.next()).and("cycle", ids.next()).and("draw", draw);
      DRAW.forEach(statement -> run(council, statement, row));
      return draw;
    });
  }

  private List<UUID> make(
      TestCouncil council,
      String kind,
      @Nullable UUID draw,
      LocalDate month,
      String team,
      int count) {
    List<UUID> audits = fresh(count);
    Row row = row(council, time.now()).and("ids", audits).and("month", month).and("team", team);
    run(council, AUDITS, row.and("draw", draw).and("kind", kind));
    return audits;
  }

  private List<UUID> fresh(int count) {
    return Stream.generate(ids::next).limit(count).toList();
  }

  private void run(TestCouncil council, String sql, Row row) {
    inAuthority.change(council.id(), () -> db.sql(sql).paramSource(row).update());
  }

  private static Row row(TestCouncil council, Instant at) {
    return Row.of(council.id()).and("account", council.as(Role.AUDITOR).account()).and("now", at);
  }
}
