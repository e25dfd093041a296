create schema clocks;
grant usage on schema clocks to tl_app;

-- A council's own calendar on top of England's: each change makes a new version, and the days of any
-- version can be told from the days table.
create table clocks.calendar_version (
  authority_id uuid not null,
  number       int not null check (number >= 1),
  -- Which table of public holidays lies underneath: a fingerprint of its days.
  base         text not null,
  why          text not null check (length(why) between 1 and 300),
  made_by      uuid,
  made_at      timestamptz not null,
  primary key (authority_id, number),
  foreign key (authority_id, made_by) references people.account (authority_id, id)
);
call house.tenant('clocks.calendar_version', 'each state of a council’s calendar, append-only');
grant select, insert on clocks.calendar_version to tl_app;

create table clocks.day (
  authority_id  uuid not null,
  id            uuid not null,
  day           date not null check (day between '1970-01-01' and '2110-12-31'),
  -- closure: the council's own closure days count for its own rules, never for statute or guidance.
  kind          text not null check (kind in ('added', 'removed', 'closure')),
  name          text not null check (length(name) between 1 and 120),
  since_version int not null,
  until_version int check (until_version > since_version),
  primary key (authority_id, id),
  foreign key (authority_id, since_version)
    references clocks.calendar_version (authority_id, number),
  foreign key (authority_id, until_version)
    references clocks.calendar_version (authority_id, number)
);
call house.tenant('clocks.day', 'a day added to or taken from England’s calendar, or a closure');
create unique index day_current on clocks.day (authority_id, day, kind) where until_version is null;
grant select, insert, update on clocks.day to tl_app;

create table clocks.rule (
  authority_id uuid not null,
  code         text not null check (code ~ '^[a-z][a-z0-9-]{1,58}[a-z0-9]$'),
  name         text not null check (length(name) between 1 and 120),
  starts       text not null check (length(starts) between 1 and 200),
  stops        text not null check (length(stops) between 1 and 200),
  basis        text not null check (basis in ('statute', 'guidance', 'local')),
  shipped      boolean not null,
  primary key (authority_id, code)
);
call house.tenant('clocks.rule', 'a time limit by its name, and what it rests on');
grant select, insert on clocks.rule to tl_app;

-- A version holds from its day until the next one's: two cannot overlap. Nothing is ever altered.
create table clocks.rule_version (
  authority_id     uuid not null,
  id               uuid not null,
  rule_code        text not null,
  effective_from   date not null,
  amount           int not null check (amount between 1 and 1000),
  unit             text not null check (unit in
    ('hours', 'calendar-days', 'working-days', 'weeks', 'months', 'calendar-months')),
  direction        text not null check (direction in ('forward', 'backward')),
  start_day_counts boolean not null,
  citation         text not null check (length(citation) between 1 and 500),
  confirmed        boolean not null,
  pausable         boolean not null,
  -- How much later it may become, in the rule's own unit, in all or each time; and who may say so.
  extend_by        int check (extend_by between 1 and 1000),
  extend_each      boolean not null default false,
  extend_role      text,
  -- From its day on the rule is no longer used.
  ends             boolean not null default false,
  set_by           uuid,
  set_at           timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, rule_code, effective_from),
  foreign key (authority_id, rule_code) references clocks.rule (authority_id, code),
  foreign key (authority_id, set_by) references people.account (authority_id, id),
  check (unit not in ('hours', 'calendar-months') or direction = 'forward'),
  check ((extend_by is null) = (extend_role is null))
);
call house.tenant('clocks.rule_version', 'a time limit as it holds from a day on, append-only');
grant select, insert on clocks.rule_version to tl_app;

-- A step of the ladder: so long before (under 0) or after the due day, who is told.
create table clocks.rung (
  authority_id uuid not null,
  version_id   uuid not null,
  position     int not null check (position between 1 and 12),
  away         int not null check (away between -365 and 365),
  unit         text not null check (unit in ('hours', 'working-days')),
  tells        text not null check (tells in
    ('owner', 'team-manager', 'head-of-service', 'head-of-quality', 'director')),
  primary key (authority_id, version_id, position),
  foreign key (authority_id, version_id) references clocks.rule_version (authority_id, id)
);
call house.tenant('clocks.rung', 'whom a running clock tells, and how long before or after its due');
grant select, insert on clocks.rung to tl_app;

create table clocks.clock (
  authority_id uuid not null,
  id           uuid not null,
  rule_code    text not null,
  version_id   uuid not null,
  -- The record it runs for, which is its room's own.
  about_kind   text not null,
  about_id     uuid not null,
  about_label  text not null,
  owner_id     uuid,
  node_id      uuid,
  started_at   timestamptz not null,
  started_on   date not null,
  first_due_on date not null,
  due_on       date not null,
  -- Where the limit is of hours.
  due_at       timestamptz,
  calendar     int not null,
  -- The ladder begins anew when the due day is extended, and the next step waits here.
  ladder       int not null default 1,
  ladder_since timestamptz not null,
  next_rung    int,
  next_rung_at timestamptz,
  paused_on    date,
  stopped_at   timestamptz,
  stopped_on   date,
  how          text check (how in ('done', 'withdrawn', 'case-closed')),
  stopped_by   uuid,
  note         text check (length(note) between 1 and 500),
  version      int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, version_id) references clocks.rule_version (authority_id, id),
  foreign key (authority_id, calendar)
    references clocks.calendar_version (authority_id, number),
  foreign key (authority_id, owner_id) references people.account (authority_id, id),
  foreign key (authority_id, stopped_by) references people.account (authority_id, id),
  foreign key (authority_id, node_id) references people.org_node (authority_id, id),
  check ((stopped_at is null) = (how is null)),
  check ((stopped_at is null) = (stopped_on is null)),
  check ((next_rung is null) = (next_rung_at is null)),
  -- What is stopped or paused tells nobody.
  check (next_rung_at is null or (stopped_at is null and paused_on is null))
);
call house.tenant('clocks.clock', 'a time limit that runs, or ran, for one record');
create unique index clock_running on clocks.clock (authority_id, about_kind, about_id, rule_code)
  where stopped_at is null;
create index clock_about on clocks.clock (authority_id, about_id);
create index clock_waiting on clocks.clock (authority_id, next_rung_at)
  where next_rung_at is not null;
create index clock_due on clocks.clock (authority_id, due_on, id) where stopped_at is null;
create index clock_version on clocks.clock (authority_id, version_id);
grant select, insert, update on clocks.clock to tl_app;

create table clocks.pause (
  authority_id uuid not null,
  id           uuid not null,
  clock_id     uuid not null,
  from_day     date not null,
  until_day    date check (until_day >= from_day),
  reason       text not null check (length(reason) between 1 and 500),
  approved_by  uuid not null,
  at           timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, clock_id) references clocks.clock (authority_id, id),
  foreign key (authority_id, approved_by) references people.account (authority_id, id)
);
call house.tenant('clocks.pause', 'a stretch of days in which a clock stood still');
create unique index pause_open on clocks.pause (authority_id, clock_id) where until_day is null;
create index pause_clock on clocks.pause (authority_id, clock_id);
grant select, insert, update on clocks.pause to tl_app;

create table clocks.extension (
  authority_id uuid not null,
  id           uuid not null,
  clock_id     uuid not null,
  was_due_on   date not null,
  due_on       date not null check (due_on > was_due_on),
  reason       text not null check (length(reason) between 1 and 500),
  approved_by  uuid not null,
  at           timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, clock_id) references clocks.clock (authority_id, id),
  foreign key (authority_id, approved_by) references people.account (authority_id, id)
);
call house.tenant('clocks.extension', 'a later due day, why, and who agreed; append-only');
create index extension_clock on clocks.extension (authority_id, clock_id);
grant select, insert on clocks.extension to tl_app;

create table clocks.reckoning (
  authority_id uuid not null,
  clock_id     uuid not null,
  calendar     int not null,
  was_due_on   date not null,
  due_on       date not null,
  at           timestamptz not null,
  primary key (authority_id, clock_id, calendar),
  foreign key (authority_id, clock_id) references clocks.clock (authority_id, id),
  foreign key (authority_id, calendar)
    references clocks.calendar_version (authority_id, number)
);
call house.tenant('clocks.reckoning', 'a due day that moved because the calendar changed');
grant select, insert on clocks.reckoning to tl_app;

-- A rung goes off once for each ladder of a clock, whoever sweeps and however often.
create table clocks.rung_told (
  authority_id uuid not null,
  clock_id     uuid not null,
  ladder       int not null,
  position     int not null,
  told         uuid[] not null,
  at           timestamptz not null,
  primary key (authority_id, clock_id, ladder, position),
  foreign key (authority_id, clock_id) references clocks.clock (authority_id, id)
);
call house.tenant('clocks.rung_told', 'a step of a ladder that was taken, and who was told');
grant select, insert on clocks.rung_told to tl_app;

-- What runs by itself on one node at a time; the columns are db-scheduler's.
create table house.scheduled_task (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
call house.operator('house.scheduled_task', 'what runs by itself, when next and on which node');
create index scheduled_task_due on house.scheduled_task (execution_time);
create index scheduled_task_heartbeat on house.scheduled_task (last_heartbeat);
grant usage on schema house to tl_app;
grant select, insert, update, delete on house.scheduled_task to tl_app;
