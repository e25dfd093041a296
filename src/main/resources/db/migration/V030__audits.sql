create schema audits;
grant usage on schema audits to tl_app, tl_import, tl_report;

-- Tools: what is asked, versioned. An audit keeps the version it was begun with.
create table audits.tool (
  authority_id uuid not null,
  id           uuid not null,
  code         text not null,
  name         text not null,
  primary key (authority_id, id)
);
call house.tenant('audits.tool', 'an audit tool of this council');
create unique index tool_code on audits.tool (authority_id, code);

create table audits.tool_version (
  authority_id     uuid not null,
  id               uuid not null,
  tool_id          uuid not null,
  version          int not null,
  -- Null for a tool that is not graded.
  scale            text references standards.scale (code),
  look_back_months int not null check (look_back_months between 1 and 36),
  live_from        timestamptz not null,
  retired_at       timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, tool_id) references audits.tool (authority_id, id)
);
call house.tenant('audits.tool_version', 'one version of a tool');
create unique index tool_version_number on audits.tool_version (authority_id, tool_id, version);

create table audits.section (
  authority_id    uuid not null,
  id              uuid not null,
  tool_version_id uuid not null,
  position        int not null,
  title           text not null,
  intro           text not null,
  primary key (authority_id, id),
  foreign key (authority_id, tool_version_id) references audits.tool_version (authority_id, id)
);
call house.tenant('audits.section', 'a section of a tool');
create unique index section_position on audits.section (authority_id, tool_version_id, position);

create table audits.question (
  authority_id uuid not null,
  id           uuid not null,
  section_id   uuid not null,
  position     int not null,
  kind         text not null check (kind in ('compliance', 'graded', 'text')),
  code         text not null,
  text         text not null,
  hint         text not null default '',
  -- Graded: what each grade looks like here, as {"outstanding": "…", …}.
  descriptors  jsonb,
  -- Graded: a grade of this rank or worse caps the overall grade at cap_to (ranks, 1 is best).
  caps_from    int,
  cap_to       int,
  required     boolean not null default true,
  primary key (authority_id, id),
  foreign key (authority_id, section_id) references audits.section (authority_id, id),
  check ((caps_from is null) = (cap_to is null))
);
call house.tenant('audits.question', 'a question of a section');
create unique index question_position on audits.question (authority_id, section_id, position);

-- The year's plan, and one month of it.
create table audits.programme (
  authority_id   uuid not null,
  id             uuid not null,
  name           text not null,
  first_month    date not null check (extract(day from first_month) = 1),
  monthly_target int not null default 50 check (monthly_target between 1 and 1000),
  tool_id        uuid not null,
  primary key (authority_id, id),
  foreign key (authority_id, tool_id) references audits.tool (authority_id, id)
);
call house.tenant('audits.programme', 'a year of audits, by months');

create table audits.cycle (
  authority_id uuid not null,
  id           uuid not null,
  programme_id uuid not null,
  month        date not null check (extract(day from month) = 1),
  target       int not null check (target between 1 and 1000),
  opened_by    uuid,
  opened_at    timestamptz not null,
  -- Published when the cycle opens; the seed itself is sealed until the draw.
  seed_sha256  text not null check (seed_sha256 ~ '^[0-9a-f]{64}$'),
  sealed_seed  bytea not null,
  primary key (authority_id, id),
  foreign key (authority_id, programme_id) references audits.programme (authority_id, id)
);
call house.tenant('audits.cycle', 'one month of a programme');
-- A month is opened once, whatever programme it belongs to.
create unique index cycle_month on audits.cycle (authority_id, month);

create table audits.draw (
  authority_id  uuid not null,
  id            uuid not null,
  cycle_id      uuid not null,
  rehearsal     boolean not null,
  size          int not null check (size between 1 and 10000),
  statuses      text[] not null,
  -- The parts of the organisation chosen; empty means all of it.
  services      uuid[] not null default '{}',
  policy        jsonb not null,
  extract_id    uuid,
  extract_as_at date,
  -- Open children in the statuses and services chosen; the frame is these less the audited
  -- and the excluded.
  open_count    int not null default 0,
  audited_count int not null default 0,
  frame_size    int not null,
  frame_sha256  text not null check (frame_sha256 ~ '^[0-9a-f]{64}$'),
  -- The canonical CSV itself: personal data, for internal audit and inspectors only.
  frame_csv     bytea not null,
  -- Worker by reference when frozen, kept only where a cap per worker is on: replacements need it.
  workers       jsonb,
  frozen_at     timestamptz not null,
  seed          text not null,
  seed_sha256   text not null,
  revealed_at   timestamptz not null,
  -- Sentences: the teams that could not be brought up to a minimum.
  shortfalls    text[] not null default '{}',
  drawn_by      uuid,
  primary key (authority_id, id),
  foreign key (authority_id, cycle_id) references audits.cycle (authority_id, id),
  check (frozen_at < revealed_at)
);
call house.tenant('audits.draw', 'one random selection from a frozen frame');
create unique index draw_of_cycle on audits.draw (authority_id, cycle_id) where not rehearsal;

-- Drawn and replacement children alike, in the order of the draw; nothing is ever taken off.
create table audits.selection (
  authority_id uuid not null,
  draw_id      uuid not null,
  position     int not null,
  child_id     uuid not null,
  reference    text not null,
  stratum      text not null,
  team         text not null,
  replaces     int,
  primary key (authority_id, draw_id, position),
  foreign key (authority_id, draw_id) references audits.draw (authority_id, id)
);
call house.tenant('audits.selection', 'a child the draw chose');
create unique index selection_child on audits.selection (authority_id, draw_id, child_id);

create table audits.numbering (
  authority_id uuid not null,
  last_number  int not null,
  primary key (authority_id)
);
call house.tenant('audits.numbering', 'the last audit number given');

create table audits.audit (
  authority_id    uuid not null,
  id              uuid not null,
  -- AU-0001 and on, by authority.
  number          text not null,
  kind            text not null check (kind in ('random')),
  child_id        uuid not null,
  reference       text not null,
  draw_id         uuid,
  position        int,
  -- The month it counts for, and the child's stratum and team when drawn.
  month           date not null,
  stratum         text not null,
  team            text not null,
  team_id         uuid,
  tool_version_id uuid not null,
  auditor_id      uuid,
  allocated_at    timestamptz,
  -- Set once the auditor saves a first word.
  begun_at        timestamptz,
  version         int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, tool_version_id) references audits.tool_version (authority_id, id),
  foreign key (authority_id, draw_id, position)
    references audits.selection (authority_id, draw_id, position)
);
call house.tenant('audits.audit', 'one child’s record to be read with one tool');
create unique index audit_number on audits.audit (authority_id, number);
create unique index audit_of_selection on audits.audit (authority_id, draw_id, position);
create index audit_auditor on audits.audit (authority_id, auditor_id);
create index audit_child on audits.audit (authority_id, child_id);
create index audit_month on audits.audit (authority_id, month);

create table audits.submission (
  authority_id uuid not null,
  audit_id     uuid not null,
  submitted_by uuid not null,
  submitted_at timestamptz not null,
  primary key (authority_id, audit_id),
  foreign key (authority_id, audit_id) references audits.audit (authority_id, id)
);
call house.tenant('audits.submission', 'an audit that was handed in, once; it is locked from then');
create index submission_at on audits.submission (authority_id, submitted_at);

-- What was said so far; free to change until the submission.
create table audits.answer (
  authority_id uuid not null,
  audit_id     uuid not null,
  question_id  uuid not null,
  -- yes, no, not-applicable; a grade’s code; or the words of a text question.
  value        text not null default '',
  evidence     text not null default '',
  saved_at     timestamptz not null,
  primary key (authority_id, audit_id, question_id),
  foreign key (authority_id, audit_id) references audits.audit (authority_id, id),
  foreign key (authority_id, question_id) references audits.question (authority_id, id)
);
call house.tenant('audits.answer', 'what was said to one question');

create table audits.evidence_source (
  authority_id uuid not null,
  audit_id     uuid not null,
  source       text not null check (source in
    ('statutory-documents', 'other-record', 'six-month-journey', 'survey', 'family-view')),
  note         text not null default '',
  primary key (authority_id, audit_id, source),
  foreign key (authority_id, audit_id) references audits.audit (authority_id, id)
);
call house.tenant('audits.evidence_source', 'what the auditor looked at');

create table audits.finding (
  authority_id uuid not null,
  id           uuid not null,
  audit_id     uuid not null,
  kind         text not null check (kind in ('strength', 'area-for-development')),
  theme        text not null references standards.theme (code),
  text         text not null check (length(text) between 1 and 4000),
  found_at     timestamptz not null,
  withdrawn_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, audit_id) references audits.audit (authority_id, id)
);
call house.tenant('audits.finding', 'a strength or an area for development, themed');
create index finding_audit on audits.finding (authority_id, audit_id);

-- A grade is never a column that is overwritten: each one given is a row.
create table audits.judgement (
  authority_id uuid not null,
  id           uuid not null,
  audit_id     uuid not null,
  -- Null is the overall grade; otherwise the graded question it answers.
  question_id  uuid,
  scale        text not null,
  grade        text not null,
  capacity     text not null check (capacity in ('auditor', 'moderator', 'second-reader', 'ruling')),
  -- What the cap rule suggested, and why the auditor went against it where they did.
  suggested    text,
  reason       text not null default '',
  given_by     uuid not null,
  given_at     timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, audit_id) references audits.audit (authority_id, id),
  foreign key (authority_id, question_id) references audits.question (authority_id, id),
  foreign key (scale, grade) references standards.grade (scale, code)
);
call house.tenant('audits.judgement', 'a grade given by somebody in some capacity');
create index judgement_audit on audits.judgement (authority_id, audit_id, given_at);

create table audits.safety_concern (
  authority_id uuid not null,
  id           uuid not null,
  audit_id     uuid not null,
  child_id     uuid not null,
  what         text not null check (length(what) between 1 and 4000),
  raised_by    uuid not null,
  raised_at    timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, audit_id) references audits.audit (authority_id, id)
);
call house.tenant('audits.safety_concern', 'a child may be unsafe now, said during an audit');
create index safety_concern_audit on audits.safety_concern (authority_id, audit_id);

create table audits.safety_response (
  authority_id uuid not null,
  concern_id   uuid not null,
  what_done    text not null check (length(what_done) between 1 and 4000),
  risk_status  text not null check (risk_status in
    ('immediate-action-needed', 'risk-reviewed-managed-in-current-plan', 'not-reviewed')),
  pointer      text not null default '',
  responded_by uuid not null,
  responded_at timestamptz not null,
  id           uuid not null,
  primary key (authority_id, id),
  foreign key (authority_id, concern_id) references audits.safety_concern (authority_id, id)
);
call house.tenant('audits.safety_response', 'what was done about a safety concern, and the risk now');
create index safety_response_concern on audits.safety_response (authority_id, concern_id, responded_at);

grant select, insert on all tables in schema audits to tl_app;
grant update on audits.audit, audits.answer, audits.numbering, audits.evidence_source,
  audits.finding, audits.programme, audits.tool_version to tl_app;
grant delete on audits.evidence_source to tl_app;
