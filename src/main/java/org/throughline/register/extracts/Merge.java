package org.throughline.register.extracts;

import org.springframework.stereotype.Component;
import org.throughline.kernel.Row;

/**
 * Brings what was staged of an extract into the register, a statement for each step over all rows
 * of some lists or of all. A fact that stands already is not written again; one that differs ends
 * the version that stood and begins another; what the extract does not mention stays as it is.
 */
@Component
final class Merge {
  private static final String WHO_THEY_ARE =
      """
      insert into staging.known (extract_id, reference, child_id, is_new)
      select :extract, s.reference, coalesce(c.id, s.id), c.id is null
        from (
          select reference, (array_agg(id))[1] as id
            from staging.child
           where extract_id = :extract and list = any(:numbers::smallint[])
           group by reference
        ) s
        left join register.child c
          on c.authority_id = :authority and c.reference = s.reference
       where not exists (
         select from staging.known k where k.extract_id = :extract and k.reference = s.reference)
      """;
  private static final String WHAT_IS_SAID_OF_THEM =
      """
      insert into staging.said
        (extract_id, child_id, reference, is_new, gender, birth_date, disability)
      select :extract, k.child_id, k.reference, k.is_new, s.gender, s.birth_date, s.disability
        from (
          -- Of two values that of the list with the higher number stands.
          select reference,
                 substr(max(chr(64 + list) || gender), 2) as gender,
                 substr(max(chr(64 + list) || birth_date::text), 2)::date as birth_date,
                 substr(max(chr(64 + list) || disability), 2) as disability
            from staging.child
           where extract_id = :extract
           group by reference
        ) s
        join staging.known k on k.extract_id = :extract and k.reference = s.reference
      """;
  // After the involvements, so that each child is written once and stands where they stand.
  private static final String ADD_CHILDREN =
      """
      insert into register.child (authority_id, id, reference, gender, birth_date, disability,
        first_extract, status, team, worker, status_since, team_id, team_path)
      select :authority, k.child_id, k.reference, k.gender, k.birth_date, k.disability, :extract,
             s.status, s.team, s.worker, s.since, s.team_id, s.team_path
        from staging.said k
        left join register.standing s on s.authority_id = :authority and s.child_id = k.child_id
       where k.extract_id = :extract and k.is_new
       order by k.child_id
      """;
  private static final String NOTE_CHANGED =
      """
      insert into register.child_change (authority_id, extract_id, child_id, attributes_changed,
        was_gender, was_birth_date, was_disability, presence, was_absent_since)
      select :authority, :extract, c.id,
             (coalesce(k.gender, c.gender), coalesce(k.birth_date, c.birth_date),
               coalesce(k.disability, c.disability))
               is distinct from (c.gender, c.birth_date, c.disability),
             c.gender, c.birth_date, c.disability,
             case when c.absent_since is not null then 'returned' end, c.absent_since
        from staging.said k
        join register.child c on c.authority_id = :authority and c.id = k.child_id
       where k.extract_id = :extract and not k.is_new
         and (c.absent_since is not null
           or (coalesce(k.gender, c.gender), coalesce(k.birth_date, c.birth_date),
             coalesce(k.disability, c.disability))
             is distinct from (c.gender, c.birth_date, c.disability))
      """;
  private static final String CHANGE_CHILDREN =
      """
      update register.child c
         set gender = coalesce(k.gender, c.gender),
             birth_date = coalesce(k.birth_date, c.birth_date),
             disability = coalesce(k.disability, c.disability),
             absent_since = null
        from staging.said k, register.child_change n
       where c.authority_id = :authority
         and n.authority_id = :authority and n.extract_id = :extract and n.child_id = c.id
         and k.extract_id = :extract and k.child_id = c.id
      """;
  private static final String NOTE_ABSENT =
      """
      insert into register.child_change (authority_id, extract_id, child_id, presence)
      select :authority, :extract, c.id, 'absent'
        from register.child c
       where c.authority_id = :authority and c.absent_since is null
         and not exists (
           select from staging.said k where k.extract_id = :extract and k.child_id = c.id)
      """;
  private static final String MARK_ABSENT =
      """
      update register.child c set absent_since = :extract
        from register.child_change n
       where c.authority_id = :authority
         and n.authority_id = :authority and n.extract_id = :extract and n.child_id = c.id
         and n.presence = 'absent'
      """;
  // Waiting for the count makes the old versions end before the new ones begin.
  private static final String INVOLVEMENTS =
      """
      with staged as materialized (
        select distinct on (k.child_id, s.list, s.natural_key)
               s.id, k.child_id, s.list, s.natural_key, s.status, s.team, s.worker,
               s.started, s.ended, s.closed, s.reason, s.detail
          from staging.involvement s
          join staging.known k on k.extract_id = :extract and k.reference = s.reference
         where s.extract_id = :extract and s.list = any(:lists::text[])
         order by k.child_id, s.list, s.natural_key, s.closed, s.ended desc nulls first,
                  s.status, s.team, s.worker, s.reason, s.detail
      ), differing as materialized (
        select s.*, i.id as old_id
          from staged s
          left join register.involvement i
            on i.authority_id = :authority and i.child_id = s.child_id and i.list = s.list
           and i.natural_key = s.natural_key and i.until_extract is null
         where i.id is null
            or (i.status, i.team, i.worker, i.started, i.ended, i.closed, i.reason, i.detail)
              is distinct from
               (s.status, s.team, s.worker, s.started, s.ended, s.closed, s.reason, s.detail)
      ), ended as (
        update register.involvement i set until_extract = :extract
          from differing d
         where i.authority_id = :authority and i.id = d.old_id
        returning i.id
      )
      insert into register.involvement (authority_id, id, child_id, list, status, natural_key,
        team, worker, started, ended, closed, reason, detail, since_extract)
      select :authority, id, child_id, list, status, natural_key,
             team, worker, started, ended, closed, reason, detail, :extract
        from differing
       where (select count(*) from ended) >= 0
      """;
  private static final String EVENTS =
      """
      with staged as materialized (
        select distinct on (k.child_id, s.on_date, s.kind)
               s.id, k.child_id, s.list, s.kind, s.on_date, s.detail, s.restricted
          from staging.event s
          join staging.known k on k.extract_id = :extract and k.reference = s.reference
         where s.extract_id = :extract and s.list = any(:lists::text[])
         order by k.child_id, s.on_date, s.kind, s.detail
      ), differing as materialized (
        select s.*, e.id as old_id
          from staged s
          left join register.event e
            on e.authority_id = :authority and e.child_id = s.child_id and e.kind = s.kind
           and e.on_date = s.on_date and e.natural_key = '' and e.until_extract is null
         where e.id is null or e.detail is distinct from s.detail
      ), ended as (
        update register.event e set until_extract = :extract
          from differing d
         where d.old_id is not null
           and e.authority_id = :authority and e.child_id = d.child_id and e.kind = d.kind
           and e.on_date = d.on_date and e.natural_key = '' and e.until_extract is null
        returning e.id
      )
      insert into register.event
        (authority_id, id, child_id, list, kind, on_date, detail, restricted, since_extract)
      select :authority, id, child_id, list, kind, on_date, detail, restricted, :extract
        from differing
       where (select count(*) from ended) >= 0
      """;
  private static final String PROBLEMS =
      """
      insert into register.cell_problem (authority_id, extract_id, id, kind, list, sheet, cell,
        row_number, column_code, value, reason)
      select :authority, :extract, id, kind, list, sheet, cell, row_number, column_code, value,
             reason
        from staging.problem
       where extract_id = :extract
      """;

  private final ImportingDatabase importing;

  Merge(ImportingDatabase importing) {
    this.importing = importing;
  }

  /** The merge of one extract, within the transaction that runs, which holds the lock. */
  Running of(Row extract) {
    return new Running(importing, extract);
  }

  /** One extract on its way into the register: its lists as they become whole, then the rest. */
  static final class Running {
    private final ImportingDatabase importing;
    private final Row extract;
    private int involvements;
    private int events;

    private Running(ImportingDatabase importing, Row extract) {
      this.importing = importing;
      this.extract = extract;
    }

    /** Stages rows, and merges lists that are whole. */
    void take(Staged staged) {
      switch (staged) {
        case Staged.Chunk chunk -> importing.copy(chunk);
        case Staged.WholeLists lists -> merge(lists);
      }
    }

    /**
     * Merges what whole lists tell: an involvement and an event are told by one list each, so that
     * no later list has a say in them.
     */
    private void merge(Staged.WholeLists lists) {
      Row row = extract.and("numbers", lists.numbers()).and("lists", lists.codes());
      run(WHO_THEY_ARE, row);
      involvements += run(INVOLVEMENTS, row);
      events += run(EVENTS, row);
    }

    /** What can be said only when all lists are there; answers what the extract changed. */
    Changes finish() {
      run(WHAT_IS_SAID_OF_THEM, extract);
      int absent = run(NOTE_ABSENT, extract);
      run(MARK_ABSENT, extract);
      int changed = run(NOTE_CHANGED, extract);
      run(CHANGE_CHILDREN, extract);
      int added = run(ADD_CHILDREN, extract);
      if (involvements > 0) {
        Standings.follow(importing.db(), extract);
      }
      run(PROBLEMS, extract);
      return new Changes(added + changed + absent, involvements, events);
    }

    private int run(String statement, Row row) {
      return importing.db().sql(statement).paramSource(row).update();
    }
  }
}
