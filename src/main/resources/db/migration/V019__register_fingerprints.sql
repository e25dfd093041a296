-- What stands in a council's register, as fingerprints: left by each import for the next one, which
-- then need not learn it row by row (ADR 10). Whatever else changes the register forgets them, in
-- its own transaction; an import that finds none learns.
create table register.fingerprint (
  authority_id uuid not null,
  part         int not null,
  -- Whose end they are of: good while that is the latest extract.
  extract_id   uuid not null,
  -- Which codes and which way of taking fingerprints they were taken with.
  form         bigint not null,
  seed         bigint not null,
  kind         text not null check (kind in ('children', 'involvements', 'events')),
  list         text not null,
  entries      bytea not null,
  primary key (authority_id, part),
  foreign key (authority_id, extract_id) references register.extract (authority_id, id)
);
-- They look like chance, and cannot be packed.
alter table register.fingerprint alter column entries set storage external;
call house.tenant('register.fingerprint', 'what stands, as the next import wants to know it');
grant select, insert, update, delete on register.fingerprint to tl_import;
grant select, delete on register.fingerprint to tl_app;

-- A new child is told of once, at the end of the reading, with its reference.
drop table staging.newcomer;
alter table staging.said drop column is_new;
-- Null where the register knows the child already.
alter table staging.said add column reference text;

-- As before, but a team's name is read once and not for each child of the team.
create or replace function register.standings(council uuid, children uuid[])
returns table (child_id uuid, status text, team text, worker text, since date, team_id uuid,
  team_path uuid[])
language sql stable
begin atomic
  with w as materialized (
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
  ), said as (
    select n.team, regexp_replace(lower(n.team), '[^a-z0-9]+', ' ', 'g') as name
      from (select distinct team from w) n
  ), known as (
    -- A team’s name that two teams bear is nobody’s: a wrong team is worse than none.
    select lower(regexp_replace(lower(n.name), '[^a-z0-9]+', ' ', 'g')) as name,
           (array_agg(n.id))[1] as id, (array_agg(n.path::text))[1]::uuid[] as path
      from people.org_node n
     where n.authority_id = council and n.kind = 'team'
     group by 1
    having count(*) = 1
  )
  select w.child_id, w.status, w.team, w.worker, w.since, t.id, t.path
    from w
    left join (said join known on known.name = said.name) as t (team, said, known, id, path)
      on t.team = w.team;
end;
