create schema register;
grant usage on schema register to tl_app, tl_import, tl_report;

create table register.extract (
  authority_id uuid not null,
  id           uuid not null,
  state        text not null check (state in
    ('received', 'reading', 'merging', 'done', 'refused', 'failed')),
  file_name    text not null,
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes        bigint not null,
  -- The day the council's figures were taken; what the extract says is true of that day.
  as_at        date not null,
  version      text,
  reason       text,
  received_by  uuid,
  received_at  timestamptz not null,
  finished_at  timestamptz,
  undone_at    timestamptz,
  undone_by    uuid,
  -- Which in the row of done, not undone extracts; the latest alone can be undone.
  sequence     int,
  rows_so_far  bigint not null default 0,
  -- How often its reading was begun; a reading that ends the program each time is given up.
  attempts     int not null default 0,
  -- Rows that this extract added, changed, or marked as absent or returned.
  children_changed     int,
  involvements_changed int,
  events_changed       int,
  primary key (authority_id, id)
);
call house.tenant('register.extract', 'one imported file, and how it went');
create index extract_recent on register.extract (authority_id, received_at);
create unique index extract_sequence on register.extract (authority_id, sequence);

create table register.extract_list (
  authority_id uuid not null,
  extract_id   uuid not null,
  list         text not null,
  read         int not null,
  kept         int not null,
  rejected     int not null,
  left_out     int not null,
  unmapped     int not null,
  set_aside    int not null default 0,
  primary key (authority_id, extract_id, list),
  foreign key (authority_id, extract_id) references register.extract (authority_id, id),
  check (read = kept + rejected + left_out)
);
call house.tenant('register.extract_list', 'what came of each list of an extract');

-- A child is known by the council's reference and nothing else.
create table register.child (
  authority_id    uuid not null,
  id              uuid not null,
  reference       text not null check (length(reference) between 1 and 60),
  gender          text,
  birth_date      date,
  disability      text,
  first_extract   uuid not null,
  -- Set while the child is missing from the latest extract; absence never closes anything.
  absent_since    uuid,
  -- What the child's current involvements amount to (register.standing), kept here by each merge
  -- and each undo. Without an open involvement status is null, and the rest says where they last
  -- stood.
  status          text,
  team            text,
  team_id         uuid,
  team_path       uuid[],
  worker          text,
  status_since    date,
  primary key (authority_id, id)
);
call house.tenant('register.child', 'a child known to the council, and where they stand now');
create unique index child_reference on register.child (authority_id, reference);
create index child_standing on register.child (authority_id, status, team);
create index child_worker on register.child (authority_id, worker);

-- One version of one involvement. A new extract that says otherwise ends this version
-- (until_extract) and begins another; the journey and the undo both follow from that.
create table register.involvement (
  authority_id   uuid not null,
  id             uuid not null,
  child_id       uuid not null,
  list           text not null,
  status         text not null,
  -- With child and list: which involvement this is a version of. From Annex A it is the start.
  natural_key    text not null,
  team           text,
  worker         text,
  started        date,
  ended          date,
  -- The list says that it is over without saying since when.
  closed         boolean not null default false,
  reason         text,
  -- What most tells about it: primary need, category of abuse, legal status, eligibility.
  detail         text,
  since_extract  uuid not null,
  until_extract  uuid,
  primary key (authority_id, id)
);
call house.tenant('register.involvement', 'a status of a child with a team and a worker, by versions');
create unique index involvement_current on register.involvement
  (authority_id, child_id, list, status, natural_key) where until_extract is null;
create index involvement_until on register.involvement (authority_id, until_extract)
  where until_extract is not null;

-- No index by id: the most rows of the register, and nobody asks for one of them by itself.
create table register.event (
  authority_id   uuid not null,
  id             uuid not null,
  child_id       uuid not null,
  list           text not null,
  kind           text not null,
  on_date        date not null,
  detail         text,
  -- Tells apart two events of one kind on one day, where a source can; Annex A cannot.
  natural_key    text not null default '',
  -- Adoption steps are restricted: seen by the cleared only.
  restricted     boolean not null default false,
  since_extract  uuid not null,
  until_extract  uuid,
  primary key (authority_id, child_id, on_date, kind, natural_key, since_extract)
);
call house.tenant('register.event', 'a dated event of a child, by versions');
create index event_until on register.event (authority_id, until_extract)
  where until_extract is not null;

-- While a row stands here (ended_at null) the child is seen by the named people only.
create table register.restriction (
  authority_id uuid not null,
  id           uuid not null,
  child_id     uuid not null,
  reason       text not null,
  begun_by     uuid not null,
  begun_at     timestamptz not null,
  ended_by     uuid,
  ended_at     timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, child_id) references register.child (authority_id, id)
);
call house.tenant('register.restriction', 'children kept from all but the named');
create unique index restriction_current on register.restriction (authority_id, child_id)
  where ended_at is null;

create table register.clearance (
  authority_id   uuid not null,
  restriction_id uuid not null,
  account_id     uuid not null,
  cleared_by     uuid not null,
  cleared_at     timestamptz not null,
  primary key (authority_id, restriction_id, account_id),
  foreign key (authority_id, restriction_id) references register.restriction (authority_id, id)
);
call house.tenant('register.clearance', 'who may see a restricted child');

create table register.setting (
  authority_id      uuid not null,
  -- The address of a child in the council's case system, with {reference} in it.
  case_link_pattern text check (case_link_pattern ~ '^https://[^\s]*\{reference\}[^\s]*$'),
  primary key (authority_id)
);
call house.tenant('register.setting', 'how this council is set up');

grant select, insert, update on all tables in schema register to tl_app;
grant select, insert, update, delete on
  register.child, register.involvement, register.event to tl_app;
grant select on all tables in schema register to tl_report;
