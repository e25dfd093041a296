package org.throughline.bench;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.clocks.running.Sweep;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.InAuthority;

/** A sweep of one council's million running clocks when nothing is due. */
final class Sweeps {
  private static final int CLOCKS = 1_000_000;
  private static final int AT_ONCE = 50_000;
  private static final int WARM = 50;
  private static final int TURNS = 21;
  private static final Instant NOW = Instant.parse("2027-01-04T09:00:00Z");
  // Due from the next day on, over a year.
  private static final String ADD =
      """
      insert into clocks.clock
        (authority_id, id, rule_code, version_id, about_kind, about_id, about_label, started_at,
         started_on, first_due_on, due_on, calendar, ladder_since, next_rung, next_rung_at)
      select v.authority_id, gen_random_uuid(), v.rule_code, v.id, 'thing', gen_random_uuid(),
             'Thing ' || n, timestamptz '2027-01-01 09:00Z', '2027-01-01',
             date '2027-01-06' + n % 365, date '2027-01-06' + n % 365, 1,
             timestamptz '2027-01-01 09:00Z', 1,
             timestamptz '2027-01-05 06:00Z' + (n % 365) * interval '1 day'
        from clocks.rule_version v, generate_series(1, :many) n
       where v.authority_id = :authority and v.rule_code = 're-audit'
      """;

  private final Subject subject;
  private final ApplicationContext running;

  Sweeps(Subject subject, ApplicationContext running) {
    this.subject = subject;
    this.running = running;
  }

  List<Measure> measure() {
    AuthorityId authority = subject.newCouncil().authority();
    InAuthority inAuthority = running.getBean(InAuthority.class);
    JdbcClient db = running.getBean(JdbcClient.class);
    for (int i = 0; i < CLOCKS / AT_ONCE; i++) {
      inAuthority.change(
          authority,
          () -> {
            var _ =
                db.sql(ADD).param("authority", authority.value()).param("many", AT_ONCE).update();
          });
    }
    Sweep sweep = running.getBean(Sweep.class);
    double[] took = new double[TURNS];
    for (int i = -WARM; i < TURNS; i++) {
      long start = System.nanoTime();
      if (sweep.sweep(authority, NOW) != 0) {
        throw new IllegalStateException("Something was due");
      }
      took[Math.max(i, 0)] = (System.nanoTime() - start) / 1e6;
    }
    return List.of(
        new Measure("clocks that run", CLOCKS, "clocks"),
        new Measure("sweep when nothing is due, median of " + TURNS, Measure.median(took), "ms"));
  }
}
