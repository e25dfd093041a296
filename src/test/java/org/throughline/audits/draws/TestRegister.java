package org.throughline.audits.draws;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.TestCouncil;
import org.throughline.kernel.CouncilTime;
import org.throughline.kernel.Ids;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Row;
import org.throughline.web.Viewer;

/** A register of invented children, an extract to date it, and a tool to audit them with. */
@TestComponent
public final class TestRegister {
  private static final List<String> TEAMS = List.of("Northmere 1", "Northmere 2", "Permanence 1");
  private static final List<String> STATUSES =
      List.of(
          "child-in-need", "looked-after", "child-in-need", "child-protection-plan", "assessment");
  private static final String EXTRACT =
      """
      insert into register.extract
        (authority_id, id, state, file_name, sha256, bytes, as_at, received_at, sequence)
      values (:authority, :id, 'done', 'annex-a.xlsx', repeat('0', 64), 1, :asAt, :now, :sequence)
      """;
  private static final String CHILDREN =
      """
      insert into register.child
        (authority_id, id, reference, first_extract, status, team, team_id, team_path, worker)
      select :authority, c.id, c.reference, :extract, c.status, c.team, n.id, n.path, c.worker
        from unnest(:ids::uuid[], :references::text[], :statuses::text[], :teams::text[],
                    :workers::text[]) as c (id, reference, status, team, worker)
        join people.org_node n on n.authority_id = :authority and n.name = c.team
      """;
  private static final String TOOL =
      "insert into audits.tool values (:authority, :id, 'shipped', 'Case audit')";
  private static final String VERSION =
      """
      insert into audits.tool_version
        (authority_id, id, tool_id, version, scale, look_back_months, live_from)
      values (:authority, :version, :id, 1, 'ofsted-2018', 6, :now)
      """;
  private static final String RESTRICT =
      """
      insert into register.restriction
        (authority_id, id, child_id, reason, begun_by, begun_at)
      select :authority, :id, c.id, 'a test', :account, :now
        from register.child c where c.authority_id = :authority and c.reference = :reference
      """;
  private static final String CLEAR =
      """
      insert into register.clearance
        (authority_id, restriction_id, account_id, cleared_by, cleared_at)
      select :authority, r.id, :account, :account, :now
        from register.restriction r
        join register.child c on c.authority_id = r.authority_id and c.id = r.child_id
       where r.authority_id = :authority and c.reference = :reference
      """;
  private static final String WORKER =
      """
      update register.child set worker = :worker
       where authority_id = :authority and reference = :reference
      """;

  private final JdbcClient db;
  private final InAuthority inAuthority;
  private final Ids ids;
  private final CouncilTime time;

  TestRegister(JdbcClient db, InAuthority inAuthority, Ids ids, CouncilTime time) {
    this.db = db;
    this.inAuthority = inAuthority;
    this.ids = ids;
    this.time = time;
  }

  /** Children T-00001 and on, in five parts of statuses, three teams, ten to a worker. */
  public void fill(TestCouncil council, int children) {
    tool(council);
    UUID extract = extract(council, time.today(), 1);
    List<Integer> numbers = IntStream.rangeClosed(1, children).boxed().toList();
    Row row = Row.of(council.id()).and("extract", extract);
    row.and("ids", numbers.stream().map(_ -> ids.next()).toList());
    row.and("references", numbers.stream().map("T-%05d"::formatted).toList());
    row.and("statuses", numbers.stream().map(n -> STATUSES.get(n % STATUSES.size())).toList());
    row.and("teams", numbers.stream().map(n -> TEAMS.get(n % TEAMS.size())).toList());
    row.and("workers", numbers.stream().map(n -> "Worker " + n / 10).toList());
    inAuthority.change(council.id(), () -> db.sql(CHILDREN).paramSource(row).update());
  }

  UUID extract(TestCouncil council, LocalDate asAt, int sequence) {
    UUID id = ids.next();
    Row row = Row.of(council.id()).and("id", id).and("asAt", asAt).and("now", time.now());
    row.and("sequence", sequence);
    inAuthority.change(council.id(), () -> db.sql(EXTRACT).paramSource(row).update());
    return id;
  }

  private void tool(TestCouncil council) {
    Row row = Row.of(council.id()).and("id", ids.next()).and("version", ids.next());
    row.and("now", time.now());
    inAuthority.change(
        council.id(),
        () -> {
          db.sql(TOOL).paramSource(row).update();
          db.sql(VERSION).paramSource(row).update();
        });
  }

  void restrict(Viewer viewer, String reference) {
    run(viewer, RESTRICT, reference, "");
  }

  void clear(Viewer viewer, String reference) {
    run(viewer, CLEAR, reference, "");
  }

  void worker(Viewer viewer, String reference, String worker) {
    run(viewer, WORKER, reference, worker);
  }

  private void run(Viewer viewer, String statement, String reference, String worker) {
    Row row = Row.of(viewer.authority()).and("id", ids.next()).and("account", viewer.account());
    row.and("now", time.now()).and("reference", reference).and("worker", worker);
    inAuthority.change(viewer.authority(), () -> db.sql(statement).paramSource(row).update());
  }
}
