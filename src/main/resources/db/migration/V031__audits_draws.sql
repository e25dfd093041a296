create table audits.stratum (
  authority_id uuid not null,
  draw_id      uuid not null,
  stratum      text not null,
  frame_count  int not null,
  take         int not null,
  primary key (authority_id, draw_id, stratum),
  foreign key (authority_id, draw_id) references audits.draw (authority_id, id)
);
call house.tenant('audits.stratum', 'how many of each status the frame held and the draw took');

create table audits.exclusion (
  authority_id uuid not null,
  draw_id      uuid not null,
  child_id     uuid not null,
  reason       text not null,
  primary key (authority_id, draw_id, child_id),
  foreign key (authority_id, draw_id) references audits.draw (authority_id, id)
);
call house.tenant('audits.exclusion', 'a child left out of a frame, and why');

-- Asked by one person, decided by another; the asker names the place, never the child who comes.
create table audits.replacement_request (
  authority_id uuid not null,
  id           uuid not null,
  draw_id      uuid not null,
  out_position int not null,
  reason       text not null check (reason in
    ('closed-before-audit', 'record-not-accessible', 'conflict-of-interest',
     'under-other-review', 'restricted-no-auditor', 'other')),
  explanation  text not null check (length(explanation) between 1 and 2000),
  asked_by     uuid not null,
  asked_at     timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, draw_id, out_position)
    references audits.selection (authority_id, draw_id, position)
);
call house.tenant('audits.replacement_request', 'somebody asks that a drawn child give way');
create index replacement_request_draw on audits.replacement_request (authority_id, draw_id);

create table audits.replacement_refusal (
  authority_id uuid not null,
  request_id   uuid not null,
  why          text not null check (length(why) between 1 and 2000),
  refused_by   uuid not null,
  refused_at   timestamptz not null,
  primary key (authority_id, request_id),
  foreign key (authority_id, request_id)
    references audits.replacement_request (authority_id, id)
);
call house.tenant('audits.replacement_refusal', 'a replacement that was asked for and not given');

create table audits.replacement (
  authority_id uuid not null,
  request_id   uuid not null,
  draw_id      uuid not null,
  out_position int not null,
  in_position  int not null,
  asked_by     uuid not null,
  approved_by  uuid not null,
  approved_at  timestamptz not null,
  primary key (authority_id, request_id),
  foreign key (authority_id, request_id)
    references audits.replacement_request (authority_id, id),
  foreign key (authority_id, draw_id, in_position)
    references audits.selection (authority_id, draw_id, position),
  check (asked_by <> approved_by)
);
call house.tenant('audits.replacement', 'one drawn child gave way to the next in order');
create unique index replacement_once on audits.replacement (authority_id, draw_id, out_position);

-- Settings that may change are dated rows: the newest counts, the older ones stay to be seen.
create table audits.monthly_target (
  authority_id uuid not null,
  id           uuid not null,
  programme_id uuid not null,
  month        date not null check (extract(day from month) = 1),
  target       int not null check (target between 1 and 1000),
  set_by       uuid not null,
  set_at       timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, programme_id) references audits.programme (authority_id, id)
);
call house.tenant('audits.monthly_target', 'a target of one month that differs from the programme’s');
create index monthly_target_newest on audits.monthly_target
  (authority_id, programme_id, month, set_at desc);

create table audits.draw_policy (
  authority_id     uuid not null,
  id               uuid not null,
  look_back_months int not null check (look_back_months between 0 and 60),
  most_age_days    int not null check (most_age_days between 1 and 366),
  -- Null: off.
  worker_cap       int check (worker_cap between 1 and 1000),
  family_cap       int check (family_cap between 1 and 1000),
  team_minimum     int check (team_minimum between 1 and 100),
  set_by           uuid not null,
  set_at           timestamptz not null,
  primary key (authority_id, id)
);
call house.tenant('audits.draw_policy', 'the rules that draws are made by');
create index draw_policy_newest on audits.draw_policy (authority_id, set_at desc);

create table audits.auditor_capacity (
  authority_id uuid not null,
  id           uuid not null,
  account_id   uuid not null,
  capacity     int not null check (capacity between 0 and 200),
  set_by       uuid not null,
  set_at       timestamptz not null,
  primary key (authority_id, id)
);
call house.tenant('audits.auditor_capacity', 'how many audits a month one auditor can take');
create index auditor_capacity_newest on audits.auditor_capacity
  (authority_id, account_id, set_at desc);

-- A child whose turn it was, in the draw or in a replacement, and whom a cap kept out.
create table audits.passed_over (
  authority_id uuid not null,
  draw_id      uuid not null,
  child_id     uuid not null,
  reference    text not null,
  why          text not null,
  noted_at     timestamptz not null,
  primary key (authority_id, draw_id, child_id),
  foreign key (authority_id, draw_id) references audits.draw (authority_id, id)
);
call house.tenant('audits.passed_over', 'a child whose turn it was and who was not taken, and why');

-- Each time an audit was given to an auditor; audits.audit.auditor_id says who has it now.
create table audits.allocation (
  authority_id uuid not null,
  id           uuid not null,
  audit_id     uuid not null,
  auditor_id   uuid not null,
  -- Empty for the first; why it went to somebody else for the later ones.
  reason       text not null default '',
  allocated_by uuid not null,
  allocated_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, audit_id) references audits.audit (authority_id, id)
);
call house.tenant('audits.allocation', 'an audit was given to an auditor');
create index allocation_audit on audits.allocation (authority_id, audit_id);

-- Who could not take which drawn child, as it stood when the allocation was made.
create table audits.allocation_conflict (
  authority_id uuid not null,
  draw_id      uuid not null,
  position     int not null,
  auditor_id   uuid not null,
  why          text not null,
  noted_at     timestamptz not null,
  primary key (authority_id, draw_id, position, auditor_id),
  foreign key (authority_id, draw_id, position)
    references audits.selection (authority_id, draw_id, position)
);
call house.tenant('audits.allocation_conflict', 'an auditor who was passed over for a child, and why');

-- An audit that was never begun and will not be: its child gave way to another. Its auditor_id is
-- null from then on, so it is on nobody’s list.
create table audits.withdrawal (
  authority_id uuid not null,
  audit_id     uuid not null,
  reason       text not null,
  withdrawn_by uuid not null,
  withdrawn_at timestamptz not null,
  primary key (authority_id, audit_id),
  foreign key (authority_id, audit_id) references audits.audit (authority_id, id)
);
call house.tenant('audits.withdrawal', 'an audit that was taken back before it was begun');

grant select, insert on
  audits.stratum, audits.exclusion, audits.replacement_request, audits.replacement_refusal,
  audits.replacement, audits.monthly_target, audits.draw_policy, audits.auditor_capacity,
  audits.passed_over, audits.allocation, audits.allocation_conflict, audits.withdrawal to tl_app;
