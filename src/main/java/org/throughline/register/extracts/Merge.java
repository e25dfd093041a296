package org.throughline.register.extracts;

import org.springframework.stereotype.Component;
import org.throughline.kernel.Row;

/**
 * Brings what was staged of an extract into the register, a statement for each step over all rows
 * of some lists or of all. A fact that differs from what stands ends that version and begins
 * another; what the extract does not mention stays as it is.
 */
@Component
final class Merge {
  // After the involvements, so that each child is written once and stands where they stand.
  private static final String ADD_CHILDREN =
      """
      insert into register.child (authority_id, id, reference, gender, birth_date, disability,
        first_extract, status, team, worker, status_since, team_id, team_path)
      select :authority, k.child_id, k.reference, k.gender, k.birth_date, k.disability, :extract,
             s.status, s.team, s.worker, s.since, s.team_id, s.team_path
        from staging.said k
        left join register.standings(:authority, array(
          select distinct i.child_id from staging.involvement i where i.reading_id = :reading)) s
          on s.child_id = k.child_id
       where k.reading_id = :reading and k.reference is not null
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
       where k.reading_id = :reading and k.reference is null
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
        from staging.said k
       where c.authority_id = :authority
         and k.reading_id = :reading and k.reference is null and k.child_id = c.id
      """;
  private static final String NOTE_ABSENT =
      """
      insert into register.child_change (authority_id, extract_id, child_id, presence)
      select :authority, :extract, a.child_id, 'absent'
        from staging.absent a
       where a.reading_id = :reading
      """;
  private static final String MARK_ABSENT =
      """
      update register.child c set absent_since = :extract
        from staging.absent a
       where c.authority_id = :authority and a.reading_id = :reading and a.child_id = c.id
      """;
  private static final String WEIGH_INVOLVEMENTS =
      """
      insert into staging.involvement (reading_id, child_id, list, status, natural_key, team,
        worker, started, ended, closed, reason, detail, stands, held)
      select :reading, i.child_id, i.list, i.status, i.natural_key, i.team, i.worker, i.started,
             i.ended, i.closed, i.reason, i.detail, true, true
        from staging.contested k
        join register.involvement i
          on i.authority_id = :authority and i.child_id = k.child_id and i.list = k.list
         and i.natural_key = k.natural_key and i.until_extract is null
       where k.reading_id = :reading and k.list = any(:lists::text[]) and k.kind = ''
      """;
  private static final String WEIGH_EVENTS =
      """
      insert into staging.event (reading_id, child_id, list, kind, on_date, detail, restricted,
        stands, held)
      select :reading, e.child_id, e.list, e.kind, e.on_date, e.detail, e.restricted, true, true
        from staging.contested k
        join register.event e
          on e.authority_id = :authority and e.child_id = k.child_id and e.on_date = k.on_date
         and e.kind = k.kind and e.natural_key = '' and e.until_extract is null
       where k.reading_id = :reading and k.list = any(:lists::text[]) and k.kind <> ''
      """;
  // What weighs most of what was told under one key. Before the new versions begin, since two
  // cannot stand at once.
  private static final String END_INVOLVEMENTS =
      """
      update register.involvement i set until_extract = :extract
        from (
          select distinct on (s.child_id, s.list, s.natural_key)
                 s.child_id, s.list, s.natural_key, s.stands, s.held
            from staging.involvement s
           where s.reading_id = :reading and s.list = any(:lists::text[])
           order by s.child_id, s.list, s.natural_key, s.closed, s.ended desc nulls first,
                    s.status, s.team, s.worker, s.reason, s.detail, s.held desc
        ) t
       where t.stands and not t.held
         and i.authority_id = :authority and i.child_id = t.child_id and i.list = t.list
         and i.natural_key = t.natural_key and i.until_extract is null
      """;
  private static final String ADD_INVOLVEMENTS =
      """
      insert into register.involvement (authority_id, child_id, list, status, natural_key, team,
        worker, started, ended, closed, reason, detail, since_extract)
      select :authority, t.child_id, t.list, t.status, t.natural_key, t.team, t.worker, t.started,
             t.ended, t.closed, t.reason, t.detail, :extract
        from (
          select distinct on (s.child_id, s.list, s.natural_key)
                 s.child_id, s.list, s.natural_key, s.status, s.team, s.worker, s.started, s.ended,
                 s.closed, s.reason, s.detail, s.held
            from staging.involvement s
           where s.reading_id = :reading and s.list = any(:lists::text[])
           order by s.child_id, s.list, s.natural_key, s.closed, s.ended desc nulls first,
                    s.status, s.team, s.worker, s.reason, s.detail, s.held desc
        ) t
       where not t.held
      """;
  private static final String END_EVENTS =
      """
      update register.event e set until_extract = :extract
        from (
          select distinct on (s.child_id, s.on_date, s.kind)
                 s.child_id, s.on_date, s.kind, s.stands, s.held
            from staging.event s
           where s.reading_id = :reading and s.list = any(:lists::text[])
           order by s.child_id, s.on_date, s.kind, s.detail, s.held desc
        ) t
       where t.stands and not t.held
         and e.authority_id = :authority and e.child_id = t.child_id and e.on_date = t.on_date
         and e.kind = t.kind and e.natural_key = '' and e.until_extract is null
      """;
  private static final String ADD_EVENTS =
      """
      insert into register.event
        (authority_id, child_id, list, kind, on_date, detail, restricted, since_extract)
      select :authority, t.child_id, t.list, t.kind, t.on_date, t.detail, t.restricted, :extract
        from (
          select distinct on (s.child_id, s.on_date, s.kind)
                 s.child_id, s.list, s.kind, s.on_date, s.detail, s.restricted, s.held
            from staging.event s
           where s.reading_id = :reading and s.list = any(:lists::text[])
           order by s.child_id, s.on_date, s.kind, s.detail, s.held desc
        ) t
       where not t.held
      """;
  private static final String PROBLEMS =
      """
      insert into register.cell_problem (authority_id, extract_id, id, kind, list, sheet, cell,
        row_number, column_code, value, reason)
      select :authority, :extract, id, kind, list, sheet, cell, row_number, column_code, value,
             reason
        from staging.problem
       where reading_id = :reading
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

    /**
     * Merges what whole lists tell: an involvement and an event are told by one list each, so that
     * no later list has a say in them.
     */
    void take(WholeLists lists) {
      Row row = extract.and("lists", lists.codes());
      if (lists.contested()) {
        int _ = run(WEIGH_INVOLVEMENTS, row);
        int _ = run(WEIGH_EVENTS, row);
      }
      if (lists.replacing()) {
        int _ = run(END_INVOLVEMENTS, row);
        int _ = run(END_EVENTS, row);
      }
      involvements += run(ADD_INVOLVEMENTS, row);
      events += run(ADD_EVENTS, row);
    }

    /** What can be said only when all lists are there; answers what the extract changed. */
    Changes finish() {
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
