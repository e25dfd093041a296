-- The files of an extract, until they are read; after that only what they were.
create table register.extract_file (
  authority_id uuid not null,
  extract_id   uuid not null,
  position     int not null,
  name         text not null,
  primary key (authority_id, extract_id, position),
  foreign key (authority_id, extract_id) references register.extract (authority_id, id)
);
call house.tenant('register.extract_file', 'a file of an extract, by the name its owner gave it');

create table register.cell_problem (
  authority_id uuid not null,
  extract_id   uuid not null,
  id           uuid not null,
  kind         text not null check (kind in ('rejected', 'set-aside')),
  list         text not null,
  sheet        text not null,
  cell         text not null,
  row_number   int not null,
  column_code  text not null,
  value        text not null,
  reason       text not null,
  primary key (authority_id, extract_id, kind, id),
  foreign key (authority_id, extract_id) references register.extract (authority_id, id)
);
call house.tenant('register.cell_problem',
  'a cell that lost its row (rejected) or was itself left out of it (set-aside)');

create table register.unmapped_value (
  authority_id uuid not null,
  extract_id   uuid not null,
  list         text not null,
  column_code  text not null,
  -- The value without case, spaces and punctuation, by which a mapping finds it.
  value_key    text not null,
  shown        text not null,
  times        int not null,
  primary key (authority_id, extract_id, list, column_code, value_key),
  foreign key (authority_id, extract_id) references register.extract (authority_id, id)
);
call house.tenant('register.unmapped_value', 'values of an extract that nobody knew the meaning of');
create index unmapped_value_waiting on register.unmapped_value
  (authority_id, column_code, value_key);

create table register.code_mapping (
  authority_id uuid not null,
  id           uuid not null,
  column_code  text not null,
  value_key    text not null,
  shown        text not null,
  -- Null: it is not a value, and reads as a blank.
  code         text,
  mapped_by    uuid not null,
  mapped_at    timestamptz not null,
  ended_by     uuid,
  ended_at     timestamptz,
  primary key (authority_id, id)
);
call house.tenant('register.code_mapping', 'what a council’s own spelling of a code means');
create unique index code_mapping_current on register.code_mapping
  (authority_id, column_code, value_key) where ended_at is null;

-- What an extract did to children that were known already; with it the undo is exact.
create table register.child_change (
  authority_id       uuid not null,
  extract_id         uuid not null,
  child_id           uuid not null,
  attributes_changed boolean not null default false,
  was_gender         text,
  was_birth_date     date,
  was_disability     text,
  presence           text check (presence in ('absent', 'returned')),
  was_absent_since   uuid,
  standing_changed   boolean not null default false,
  was_status         text,
  was_team           text,
  was_worker         text,
  now_status         text,
  now_team           text,
  now_worker         text,
  primary key (authority_id, extract_id, child_id),
  foreign key (authority_id, extract_id) references register.extract (authority_id, id)
);
call house.tenant('register.child_change', 'what an extract changed about a child');

-- Extracts to be read. A row is held locked while its extract is read, in the one transaction
-- that also keeps what was read: a server or a program that ends in the middle leaves the row,
-- and nothing else.
create table register.waiting_extract (
  authority_id uuid not null,
  extract_id   uuid not null,
  received_at  timestamptz not null,
  primary key (authority_id, extract_id)
);
call house.operator('register.waiting_extract', 'which extracts wait to be read, of all councils');

-- Where a child stands: the open involvement that weighs most. Care weighs more than a protection
-- plan, a plan more than need, need more than an assessment, then care leavers, then early help;
-- of equals the list of the higher number, then the latest start. With nothing open, the
-- involvement that ended last says where the child stood, and the status is null.
create view register.standing with (security_invoker = true) as
select w.authority_id, w.child_id, w.status, w.team, w.worker, w.since,
       t.id as team_id, t.path as team_path
  from (
    select distinct on (i.authority_id, i.child_id)
           i.authority_id, i.child_id, i.team, i.worker,
           case when i.ended is null and not i.closed then i.status end as status,
           case when i.ended is null and not i.closed then i.started else i.ended end as since
      from register.involvement i
     where i.until_extract is null
     order by i.authority_id, i.child_id,
              (i.ended is null and not i.closed) desc,
              case when i.ended is null and not i.closed then
                array_position(array['looked-after', 'child-protection-plan', 'child-in-need',
                  'assessment', 'care-leaver', 'early-help'], i.status) end,
              i.ended desc,
              array_position(array['care-leavers', 'children-in-care', 'child-protection',
                'children-in-need', 'section-47', 'assessments', 'referrals', 'early-help',
                'contacts'], i.list),
              i.started desc nulls last, i.natural_key, i.status
  ) w
  left join (
    -- A team’s name that two teams bear is nobody’s: a wrong team is worse than none.
    select n.authority_id,
           lower(regexp_replace(lower(n.name), '[^a-z0-9]+', ' ', 'g')) as name,
           (array_agg(n.id))[1] as id, (array_agg(n.path::text))[1]::uuid[] as path
      from people.org_node n
     where n.kind = 'team'
     group by 1, 2
    having count(*) = 1
  ) t on t.authority_id = w.authority_id
     and t.name = regexp_replace(lower(w.team), '[^a-z0-9]+', ' ', 'g');

-- COPY cannot fill a table with row-level security, so rows on their way in pass through here,
-- where the import role alone can look. They are emptied when no import runs.
create schema staging;
-- The application may name these tables, since all statements are checked as it, and open none.
grant usage on schema staging to tl_import, tl_app;

create unlogged table staging.child (
  extract_id uuid not null,
  id         uuid not null,
  reference  text not null,
  list       smallint not null,
  gender     text,
  birth_date date,
  disability text
);
create unlogged table staging.known (
  extract_id uuid not null,
  reference  text not null,
  child_id   uuid not null,
  is_new     boolean not null
);
create unlogged table staging.said (
  extract_id uuid not null,
  child_id   uuid not null,
  reference  text not null,
  is_new     boolean not null,
  gender     text,
  birth_date date,
  disability text
);
create unlogged table staging.involvement (
  extract_id  uuid not null,
  id          uuid not null,
  reference   text not null,
  list        text not null,
  status      text not null,
  natural_key text not null,
  team        text,
  worker      text,
  started     date,
  ended       date,
  closed      boolean not null,
  reason      text,
  detail      text
);
create unlogged table staging.event (
  extract_id uuid not null,
  id         uuid not null,
  reference  text not null,
  list       text not null,
  kind       text not null,
  on_date    date not null,
  detail     text,
  restricted boolean not null
);
create unlogged table staging.problem (
  extract_id  uuid not null,
  id          uuid not null,
  kind        text not null,
  list        text not null,
  sheet       text not null,
  cell        text not null,
  row_number  int not null,
  column_code text not null,
  value       text not null,
  reason      text not null
);
call house.operator('staging.child', 'children of an extract on its way in');
call house.operator('staging.known', 'who the children of an extract on its way in are');
call house.operator('staging.said', 'what an extract on its way in says of its children');
call house.operator('staging.involvement', 'involvements of an extract on its way in');
call house.operator('staging.event', 'events of an extract on its way in');
call house.operator('staging.problem', 'what could not be read of an extract on its way in');
grant select, insert, truncate on all tables in schema staging to tl_import;

grant select, insert on register.extract_file, register.cell_problem, register.unmapped_value,
  register.child_change, register.waiting_extract to tl_app;
grant select, insert, update on register.code_mapping to tl_app;
grant delete on register.child_change, register.waiting_extract to tl_app;
grant select on register.standing to tl_app, tl_import;
grant select, update on register.extract to tl_import;
grant update on register.extract_list to tl_import;
grant select, insert on register.extract_list, register.cell_problem, register.unmapped_value
  to tl_import;
grant select, insert, update on register.child, register.involvement, register.event,
  register.child_change to tl_import;
grant select, update, delete on register.waiting_extract to tl_import;
