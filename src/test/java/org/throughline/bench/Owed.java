package org.throughline.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.InAuthority;
import org.throughline.register.annexa.Returns;
import org.throughline.web.Role;

/**
 * Actions: 50 of 20,000 that are overdue, signed in, against a static page of the same bytes; and
 * raising one, until it is durable, against pgbench running the same statements.
 */
final class Owed {
  private static final int OVERDUE = 20_000;
  private static final int TURNS = 9;
  private static final int EACH = 300;
  private static final int SECONDS = 2;
  private static final String ADD =
      """
      with made as (
        select gen_random_uuid() as action, gen_random_uuid() as clock, n,
               current_date - 1 - n % 300 as due, c.id as child, c.team_id
          from generate_series(1, :many) n
          join (select id, team_id, row_number() over () as place
                  from register.child where authority_id = :authority) c on c.place = n
      ), clocks as (
        insert into clocks.clock
          (authority_id, id, rule_code, version_id, about_kind, about_id, about_label, owner_id,
           node_id, started_at, started_on, first_due_on, due_on, calendar, ladder_since)
        select v.authority_id, m.clock, v.rule_code, v.id, 'action', m.action,
               'AC-' || m.n, p.id, coalesce(m.team_id, r.id), m.due - 30,
               m.due - 30, m.due, m.due, 1, m.due - 30
          from made m
          join clocks.rule_version v
            on v.authority_id = :authority and v.rule_code = 'action-medium'
          join people.account p on p.authority_id = :authority
          join people.org_node r on r.authority_id = :authority and r.parent_id is null
      )
      insert into actions.action
        (authority_id, id, number, clock_id, what, priority, theme, owner_id, node_id, child_id,
         raised_by, raised_at, changed_at)
      select :authority, m.action, 'AC-' || m.n, m.clock,
             'See the child alone at each visit, and write what was said.', 'medium', 'voice',
             p.id, coalesce(m.team_id, r.id), m.child, p.id, m.due - 30, m.due - 30
        from made m
        join people.account p on p.authority_id = :authority
        join people.org_node r on r.authority_id = :authority and r.parent_id is null
      """;
  private static final String COUNTED =
      "insert into actions.numbering (authority_id, last_number) values (:authority, :many)";
  private final Subject subject;
  private final ApplicationContext running;
  private final Superuser superuser;
  private final Path folder;
  private final HikariDataSource pool;

  Owed(Subject subject, ApplicationContext running, Path folder) throws IOException {
    this.subject = subject;
    this.running = running;
    this.folder = folder;
    this.pool = running.getBean("app", HikariDataSource.class);
    this.superuser = new Superuser(folder.resolve("product"), pool.getJdbcUrl());
  }

  List<Measure> measure() throws IOException, InterruptedException {
    Subject.Person council = subject.newCouncil(Role.HEAD_OF_QUALITY);
    Path own = Files.createDirectories(folder.resolve("owed"));
    double _ = subject.importing(council, Returns.workbook(own, 11, 22_000, false));
    add(council.authority());
    List<Measure> measures = new ArrayList<>();
    measures.addAll(
        new Pages(subject).against("list of overdue actions", "/actions?state=overdue", council));
    measures.addAll(raising(council));
    return measures;
  }

  private void add(AuthorityId authority) {
    InAuthority inAuthority = running.getBean(InAuthority.class);
    JdbcClient db = running.getBean(JdbcClient.class);
    inAuthority.change(
        authority,
        () -> {
          for (String statement : new String[] {ADD, COUNTED}) {
            var _ =
                db.sql(statement)
                    .param("authority", authority.value())
                    .param("many", OVERDUE)
                    .update();
          }
        });
    // As the server does by itself within a minute.
    superuser.run("analyze actions.action", "analyze clocks.clock");
  }

  private List<Measure> raising(Subject.Person council) throws IOException, InterruptedException {
    if (!Pgbench.isThere()) {
      System.out.println("Without pgbench, raising an action has nothing to be held against");
      return List.of();
    }
    String body =
        """
        {"what": "Ask her about the move and write it into the plan.", "owner": "me",
         "expectedEvidence": "A visit record in her words.", "priority": "high",
         "theme": "voice", "reference": "%s", "anyway": true}
        """
            .formatted(reference(council));
    try (Wire wire = new Wire(subject.port())) {
      for (int i = 0; i < 3 * EACH; i++) {
        wire.post("/api/v1/actions", council.token(), body);
      }
      Overheard overheard = new Overheard(superuser, folder.resolve("product/database"), pool);
      Overheard.Twice heard =
          overheard.heard(() -> wire.post("/api/v1/actions", council.token(), body));
      Pgbench pgbench = new Pgbench(superuser, folder.resolve("raise.sql"));
      pgbench.learn(heard);
      double[] ours = new double[TURNS];
      double[] theirs = new double[TURNS];
      for (int i = -1; i < TURNS; i++) {
        long start = System.nanoTime();
        for (int n = 0; n < EACH; n++) {
          wire.post("/api/v1/actions", council.token(), body);
        }
        ours[Math.max(i, 0)] = EACH / ((System.nanoTime() - start) / 1e9);
        theirs[Math.max(i, 0)] = pgbench.rate(SECONDS);
      }
      double ratio = 100 * Measure.median(ours) / Measure.median(theirs);
      return List.of(
          new Measure("raise an action, durable", Measure.median(ours), "a second"),
          new Measure("statements of it", heard.again().size(), "statements"),
          new Measure("pgbench of the same statements", Measure.median(theirs), "a second"),
          new Measure("  raising of pgbench", ratio, "%"));
    }
  }

  private String reference(Subject.Person council) {
    return superuser.answer(
        "select reference from register.child where authority_id = '%s' order by reference limit 1"
            .formatted(council.authority().value()));
  }
}
