-- Reading learns first what the register holds and stages only what differs (ADR 10): so rows on
-- their way in carry the child's id, and nothing in the register needs an id of its own but a child.
drop view register.standing;
drop table staging.child, staging.known, staging.said, staging.involvement, staging.event,
  staging.problem;

alter table register.event drop column id;
-- The journey reads all versions of a child's involvements, and the key begins with the child.
drop index register.involvement_child;
drop index register.involvement_current;
alter table register.involvement drop constraint involvement_pkey;
alter table register.involvement drop column id;
alter table register.involvement
  add primary key (authority_id, child_id, list, natural_key, since_extract);
create unique index involvement_current on register.involvement
  (authority_id, child_id, list, natural_key) where until_extract is null;

-- As with the versions above: written by the thousand and only by the merge that has the extract.
alter table register.child_change drop constraint child_change_authority_id_extract_id_fkey;

-- A child of whom no worker or no team is known is not looked for by one.
drop index register.child_standing;
drop index register.child_worker;
create index child_worker on register.child (authority_id, worker) where worker is not null;
drop index register.child_team;
create index child_team on register.child (authority_id, team_id, reference)
  where team_id is not null;

-- Where children stand: the open involvement that weighs most. Care weighs more than a protection
-- plan, a plan more than need, need more than an assessment, then care leavers, then early help;
-- of equals the list of the higher number, then the latest start. With nothing open, the
-- involvement that ended last says where the child stood, and the status is null.
create function register.standings(council uuid, children uuid[])
returns table (child_id uuid, status text, team text, worker text, since date, team_id uuid,
  team_path uuid[])
language sql stable
begin atomic
  select w.child_id, w.status, w.team, w.worker, w.since, t.id, t.path
    from (
      select distinct on (i.child_id)
             i.child_id, i.team, i.worker,
             case when i.ended is null and not i.closed then i.status end as status,
             case when i.ended is null and not i.closed then i.started else i.ended end as since
        from unnest(children) as c (id)
        join register.involvement i
          on i.authority_id = council and i.child_id = c.id and i.until_extract is null
       order by i.child_id,
                (i.ended is null and not i.closed) desc,
                case when i.ended is null and not i.closed then
                  array_position(array['looked-after', 'child-protection-plan', 'child-in-need',
                    'assessment', 'care-leaver', 'early-help'], i.status) end,
                i.ended desc,
                array_position(array['care-leavers', 'children-in-care', 'child-protection',
                  'children-in-need', 'section-47', 'assessments', 'referrals', 'early-help',
                  'contacts'], i.list),
                i.started desc nulls last, i.natural_key
    ) w
    left join (
      -- A team’s name that two teams bear is nobody’s: a wrong team is worse than none.
      select lower(regexp_replace(lower(n.name), '[^a-z0-9]+', ' ', 'g')) as name,
             (array_agg(n.id))[1] as id, (array_agg(n.path::text))[1]::uuid[] as path
        from people.org_node n
       where n.authority_id = council and n.kind = 'team'
       group by 1
      having count(*) = 1
    ) t on t.name = regexp_replace(lower(w.team), '[^a-z0-9]+', ' ', 'g');
end;

-- COPY cannot fill a table with row-level security, so rows on their way in pass through here, each
-- under the one reading it comes from. What a reading that broke off left behind is nobody’s; they
-- are emptied when no import runs, and the server's own cleaning would only be in the way of that.
create unlogged table staging.newcomer (
  reading_id uuid not null,
  child_id   uuid not null,
  reference  text not null
) with (autovacuum_enabled = off);
create unlogged table staging.said (
  reading_id uuid not null,
  child_id   uuid not null,
  is_new     boolean not null,
  gender     text,
  birth_date date,
  disability text
) with (autovacuum_enabled = off);
create unlogged table staging.absent (
  reading_id uuid not null,
  child_id   uuid not null
) with (autovacuum_enabled = off);
-- Only what the register does not hold already. Of a row that stands, something else is held under
-- the same key; one that is held is itself what is held, put here to be weighed against the others.
create unlogged table staging.involvement (
  reading_id  uuid not null,
  child_id    uuid not null,
  list        text not null,
  status      text not null,
  natural_key text not null,
  team        text,
  worker      text,
  started     date,
  ended       date,
  closed      boolean not null,
  reason      text,
  detail      text,
  stands      boolean not null,
  held        boolean not null
) with (autovacuum_enabled = off);
create unlogged table staging.event (
  reading_id uuid not null,
  child_id   uuid not null,
  list       text not null,
  kind       text not null,
  on_date    date not null,
  detail     text,
  restricted boolean not null,
  stands     boolean not null,
  held       boolean not null
) with (autovacuum_enabled = off);
-- What is held and was told again, while something else was told under the same key.
create unlogged table staging.contested (
  reading_id  uuid not null,
  child_id    uuid not null,
  list        text not null,
  natural_key text not null,
  kind        text not null,
  on_date     date
) with (autovacuum_enabled = off);
create unlogged table staging.problem (
  reading_id  uuid not null,
  id          uuid not null,
  kind        text not null,
  list        text not null,
  sheet       text not null,
  cell        text not null,
  row_number  int not null,
  column_code text not null,
  value       text not null,
  reason      text not null
) with (autovacuum_enabled = off);
call house.operator('staging.newcomer', 'children an extract on its way in brings');
call house.operator('staging.said', 'what an extract on its way in says anew of children');
call house.operator('staging.absent', 'children an extract on its way in no longer mentions');
call house.operator('staging.involvement', 'involvements of an extract on its way in');
call house.operator('staging.event', 'events of an extract on its way in');
call house.operator('staging.contested', 'what an extract on its way in says in two ways');
call house.operator('staging.problem', 'what could not be read of an extract on its way in');
grant select, insert, truncate on all tables in schema staging to tl_import;
revoke all on function register.standings from public;
grant execute on function register.standings to tl_app, tl_import;
-- To let the planner know what came in, at once. Before PostgreSQL 17 there is no such right: there
-- the server is asked in vain, says so in its log, and looks by itself a minute later.
do $$
begin
  if current_setting('server_version_num')::int >= 170000 then
    grant maintain on register.child, register.involvement, register.event, register.child_change
      to tl_import;
  end if;
end $$;
