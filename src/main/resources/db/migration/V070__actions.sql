-- A clock may begin with a sooner day than its rule’s, and one that was stopped for something that
-- turned out not to be done runs on towards the same day.
alter table clocks.clock add column due_by date;

create table clocks.run_on (
  authority_id uuid not null,
  clock_id     uuid not null,
  -- How it had stopped.
  stopped_at   timestamptz not null,
  how          text not null check (how in ('done', 'withdrawn', 'case-closed')),
  stopped_by   uuid,
  at           timestamptz not null,
  by           uuid not null,
  why          text not null check (length(why) between 1 and 2000),
  primary key (authority_id, clock_id, at),
  foreign key (authority_id, clock_id) references clocks.clock (authority_id, id),
  foreign key (authority_id, stopped_by) references people.account (authority_id, id),
  foreign key (authority_id, by) references people.account (authority_id, id)
);
call house.tenant('clocks.run_on', 'a clock that had stopped and runs on; append-only');
grant select, insert on clocks.run_on to tl_app;

-- The register of actions reads the soonest due first: those that run, and all of them.
create index clock_kind_running on clocks.clock (authority_id, about_kind, due_on, about_id)
  where stopped_at is null;
create index clock_kind on clocks.clock (authority_id, about_kind, due_on, about_id);
create index clock_owner on clocks.clock (authority_id, owner_id, due_on)
  where stopped_at is null;

create schema actions;
grant usage on schema actions to tl_app, tl_report;

create table actions.numbering (
  authority_id uuid not null,
  last_number  int not null,
  primary key (authority_id)
);
call house.tenant('actions.numbering', 'the last action number given');
grant select, insert, update on actions.numbering to tl_app;

create table actions.action (
  authority_id uuid not null,
  id           uuid not null,
  -- AC-0001 and on, by authority.
  number       text not null,
  -- When it is due, was due first, and whether it is still owed.
  clock_id     uuid not null,
  what         text not null check (length(what) between 1 and 500),
  -- What would show that it is done.
  expected     text not null default '' check (length(expected) <= 2000),
  priority     text not null check (priority in ('immediate', 'high', 'medium', 'low')),
  theme        text references standards.theme (code),
  -- The owner now; each change is a handover.
  owner_id     uuid not null,
  -- The team, locality or service whose managers answer for it; the authority where no other does.
  node_id      uuid not null,
  child_id     uuid,
  -- The record it came from, which is its room’s own; none where it was raised by hand.
  source_kind  text,
  source_id    uuid,
  source_label text check (length(source_label) between 1 and 200),
  raised_by    uuid not null,
  raised_at    timestamptz not null,
  changed_at   timestamptz not null,
  -- The closure that waits to be checked, so that those that wait are found without the rest.
  closure_waiting uuid,
  version      int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, clock_id) references clocks.clock (authority_id, id),
  foreign key (authority_id, owner_id) references people.account (authority_id, id),
  foreign key (authority_id, raised_by) references people.account (authority_id, id),
  foreign key (authority_id, node_id) references people.org_node (authority_id, id),
  check ((source_kind is null) = (source_id is null)),
  check ((source_kind is null) = (source_label is null))
);
call house.tenant('actions.action', 'something owed by one owner by a day');
create unique index action_number on actions.action (authority_id, number);
create unique index action_clock on actions.action (authority_id, clock_id);
create index action_owner on actions.action (authority_id, owner_id);
create index action_raiser on actions.action (authority_id, raised_by);
create index action_child on actions.action (authority_id, child_id) where child_id is not null;
create index action_source on actions.action (authority_id, source_kind, source_id)
  where source_id is not null;
create index action_waiting on actions.action (authority_id, closure_waiting)
  where closure_waiting is not null;
create index action_changed on actions.action (authority_id, changed_at, id);
grant select, insert, update on actions.action to tl_app;

create table actions.handover (
  authority_id uuid not null,
  id           uuid not null,
  action_id    uuid not null,
  from_id      uuid not null,
  to_id        uuid not null check (to_id <> from_id),
  reason       text not null check (length(reason) between 1 and 2000),
  by           uuid not null,
  at           timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, action_id) references actions.action (authority_id, id),
  foreign key (authority_id, from_id) references people.account (authority_id, id),
  foreign key (authority_id, to_id) references people.account (authority_id, id),
  foreign key (authority_id, by) references people.account (authority_id, id)
);
call house.tenant('actions.handover', 'an action that was given to another owner; append-only');
create index handover_action on actions.handover (authority_id, action_id, at);
grant select, insert on actions.handover to tl_app;

create table actions.risk_status (
  authority_id uuid not null,
  id           uuid not null,
  action_id    uuid not null,
  status       text not null check (status in
    ('immediate-action-needed', 'risk-reviewed-managed-in-current-plan', 'not-reviewed')),
  note         text not null check (length(note) between 1 and 2000),
  -- Where in the case system the plan stands that manages the risk.
  pointer      text not null default '' check (length(pointer) <= 200),
  by           uuid not null,
  at           timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, action_id) references actions.action (authority_id, id),
  foreign key (authority_id, by) references people.account (authority_id, id),
  check (status <> 'risk-reviewed-managed-in-current-plan' or pointer <> '')
);
call house.tenant('actions.risk_status', 'how the risk to the child of an action stood; append-only');
create index risk_status_action on actions.risk_status (authority_id, action_id, at);
grant select, insert on actions.risk_status to tl_app;

-- The days after which a risk status is asked for again; a policy holds until the next one begins.
create table actions.risk_policy (
  authority_id   uuid not null,
  id             uuid not null,
  effective_from date not null,
  days           int not null check (days between 1 and 260),
  set_by         uuid,
  set_at         timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, effective_from),
  foreign key (authority_id, set_by) references people.account (authority_id, id)
);
call house.tenant('actions.risk_policy', 'how many working days a risk status holds; append-only');
grant select, insert on actions.risk_policy to tl_app;

create table actions.closure (
  authority_id uuid not null,
  id           uuid not null,
  action_id    uuid not null,
  -- The first time it was closed, the second after it was sent back, and so on.
  round        int not null check (round >= 1),
  evidence     text not null check (length(evidence) between 1 and 4000),
  -- What is different, for the child where there is one.
  difference   text not null check (length(difference) between 1 and 4000),
  closed_by    uuid not null,
  -- Who owned it when it was closed.
  owner_id     uuid not null,
  closed_at    timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, action_id, round),
  unique (authority_id, id, closed_by, owner_id),
  foreign key (authority_id, action_id) references actions.action (authority_id, id),
  foreign key (authority_id, closed_by) references people.account (authority_id, id),
  foreign key (authority_id, owner_id) references people.account (authority_id, id)
);
call house.tenant('actions.closure', 'an action claimed done, with its evidence; append-only');
grant select, insert on actions.closure to tl_app;

-- One answer to each closure, by neither its closer nor the owner.
create table actions.verification (
  authority_id uuid not null,
  closure_id   uuid not null,
  outcome      text not null check (outcome in ('verified', 'returned')),
  reason       text not null check (length(reason) between 1 and 2000),
  closed_by    uuid not null,
  owner_id     uuid not null,
  by           uuid not null check (by <> closed_by and by <> owner_id),
  at           timestamptz not null,
  primary key (authority_id, closure_id),
  foreign key (authority_id, closure_id, closed_by, owner_id)
    references actions.closure (authority_id, id, closed_by, owner_id),
  foreign key (authority_id, by) references people.account (authority_id, id)
);
call house.tenant('actions.verification', 'a closure verified, or sent back; append-only');
grant select, insert on actions.verification to tl_app;

create table actions.request (
  authority_id uuid not null,
  id           uuid not null,
  action_id    uuid not null,
  kind         text not null check (kind in ('extension', 'withdrawal')),
  -- The new day that is asked for.
  to_day       date check ((to_day is null) = (kind = 'withdrawal')),
  reason       text not null check (length(reason) between 1 and 500),
  asked_by     uuid not null,
  asked_at     timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, id, asked_by),
  foreign key (authority_id, action_id) references actions.action (authority_id, id),
  foreign key (authority_id, asked_by) references people.account (authority_id, id)
);
call house.tenant('actions.request', 'more time, or an end, that was asked for; append-only');
create index request_action on actions.request (authority_id, action_id, asked_at);
create index request_asked on actions.request (authority_id, asked_at);
grant select, insert on actions.request to tl_app;

-- Answered by another; 'lapsed' where the action was closed or withdrawn before anybody did.
create table actions.answer (
  authority_id uuid not null,
  request_id   uuid not null,
  outcome      text not null check (outcome in ('agreed', 'declined', 'lapsed')),
  reason       text not null default '' check (length(reason) <= 500),
  asked_by     uuid not null,
  by           uuid not null check (by <> asked_by or outcome = 'lapsed'),
  at           timestamptz not null,
  primary key (authority_id, request_id),
  foreign key (authority_id, request_id, asked_by)
    references actions.request (authority_id, id, asked_by),
  foreign key (authority_id, by) references people.account (authority_id, id),
  check (outcome <> 'declined' or reason <> '')
);
call house.tenant('actions.answer', 'the answer to a request; append-only');
grant select, insert on actions.answer to tl_app;

create table actions.withdrawal (
  authority_id uuid not null,
  action_id    uuid not null,
  reason       text not null check (length(reason) between 1 and 500),
  owner_id     uuid not null,
  approved_by  uuid not null check (approved_by <> owner_id),
  at           timestamptz not null,
  primary key (authority_id, action_id),
  foreign key (authority_id, action_id) references actions.action (authority_id, id),
  foreign key (authority_id, approved_by) references people.account (authority_id, id)
);
call house.tenant('actions.withdrawal', 'an action no longer owed, and who agreed; append-only');
grant select, insert on actions.withdrawal to tl_app;
