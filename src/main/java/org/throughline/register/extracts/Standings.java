package org.throughline.register.extracts;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.kernel.AuthorityId;
import org.throughline.kernel.InAuthority;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Row;
import org.throughline.people.OrganisationChanged;

/** Keeps where each child stands, as the function {@code register.standings} works it out. */
@Component
public final class Standings {
  private static final String FOLLOW =
      """
      with differing as materialized (
        select c.id, c.status as was_status, c.team as was_team, c.worker as was_worker,
               s.status, s.team, s.worker, s.since, s.team_id, s.team_path
          from register.standings(:authority, array(
                 select distinct i.child_id
                   from staging.involvement i
                  where i.reading_id = :reading
                    and not exists (
                      select from staging.said n
                       where n.reading_id = :reading and n.child_id = i.child_id
                         and n.reference is not null))) s
          join register.child c on c.authority_id = :authority and c.id = s.child_id
         where (c.status, c.team, c.worker, c.status_since, c.team_id, c.team_path)
             is distinct from (s.status, s.team, s.worker, s.since, s.team_id, s.team_path)
      ), noted as (
        insert into register.child_change (authority_id, extract_id, child_id, standing_changed,
          was_status, was_team, was_worker, now_status, now_team, now_worker)
        select :authority, :extract, id, true,
               was_status, was_team, was_worker, status, team, worker
          from differing
         where (was_status, was_team, was_worker) is distinct from (status, team, worker)
        on conflict (authority_id, extract_id, child_id) do update
           set standing_changed = true,
               was_status = excluded.was_status, was_team = excluded.was_team,
               was_worker = excluded.was_worker, now_status = excluded.now_status,
               now_team = excluded.now_team, now_worker = excluded.now_worker
        returning child_id
      )
      update register.child c
         set status = d.status, team = d.team, worker = d.worker, status_since = d.since,
             team_id = d.team_id, team_path = d.team_path
        from differing d
       where c.authority_id = :authority and c.id = d.id
         and (select count(*) from noted) >= 0
      """;
  private static final String KEEP =
      """
      update register.child c
         set status = s.status, team = s.team, worker = s.worker, status_since = s.since,
             team_id = s.team_id, team_path = s.team_path
        from (
          select k.id, s.status, s.team, s.worker, s.since, s.team_id, s.team_path
            from register.child k
            left join register.standings(:authority, array(
                   select a.id from register.child a where a.authority_id = :authority)) s
              on s.child_id = k.id
           where k.authority_id = :authority
        ) s
       where c.authority_id = :authority and c.id = s.id
         and (c.status, c.team, c.worker, c.status_since, c.team_id, c.team_path)
           is distinct from (s.status, s.team, s.worker, s.since, s.team_id, s.team_path)
      """;

  private static final String LOCK =
      """
      select pg_try_advisory_xact_lock(hashtextextended('register ' || :authority::text, 0)) as mine
      """;

  private final JdbcClient db;
  private final InAuthority inAuthority;

  Standings(JdbcClient db, InAuthority inAuthority) {
    this.db = db;
    this.inAuthority = inAuthority;
  }

  /**
   * In the transaction of the change, so that the tree and the children's teams never disagree.
   * Refused while an extract is being read, which matches its children to the tree of before.
   */
  @EventListener
  void changed(OrganisationChanged change) {
    var _ = workOut(change.authority());
  }

  /**
   * Works out anew where every child stands and which team of the tree that is. Answers for how
   * many children that was a change.
   */
  public int workOut(AuthorityId authority) {
    Row row = Row.of(authority);
    return inAuthority.write(
        authority,
        () -> {
          if (!db.sql(LOCK).paramSource(row).query(Boolean.class).single()) {
            throw Refused.conflict(
                "An extract is being read just now. Change the organisation when that is done.");
          }
          return keep(db, row);
        });
  }

  /** Lets the children who were known already follow an extract, and notes who moved. */
  static void follow(JdbcClient db, Row extract) {
    db.sql(FOLLOW).paramSource(extract).update();
  }

  static int keep(JdbcClient db, Row authority) {
    return db.sql(KEEP).paramSource(authority).update();
  }
}
