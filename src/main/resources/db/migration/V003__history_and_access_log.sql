create schema history;
grant usage on schema history to tl_app, tl_import, tl_seal;

create table history.entry (
  authority_id  uuid not null,
  id            uuid not null,
  at            timestamptz not null,
  account_id    uuid,
  subject_kind  text not null,
  subject_id    uuid not null,
  subject_label text not null,
  verb          text not null,
  detail        text,
  primary key (authority_id, id)
);
call house.tenant('history.entry', 'who did what; append-only by privilege');
create index entry_subject on history.entry (authority_id, subject_kind, subject_id, at);
create index entry_recent on history.entry (authority_id, at);
grant select, insert on history.entry to tl_app, tl_import;
grant select on history.entry to tl_seal;

-- In a schema of its own with no foreign key and a partition a month, so that it can leave first.
create schema access_log;
grant usage on schema access_log to tl_app, tl_seal;

create table access_log.sight (
  authority_id  uuid not null,
  id            uuid not null,
  at            timestamptz not null,
  account_id    uuid not null,
  subject_kind  text not null,
  subject_id    uuid not null,
  subject_label text not null,
  purpose       text not null,
  primary key (authority_id, id, at)
) partition by range (at);
call house.tenant('access_log.sight', 'who saw which child-level record and why; append-only');
create index sight_subject on access_log.sight (authority_id, subject_kind, subject_id, at);
create index sight_account on access_log.sight (authority_id, account_id, at);
grant select, insert on access_log.sight to tl_app;
grant select on access_log.sight to tl_seal;

-- Rows of a month that has no partition of its own yet are kept here, never refused.
create table access_log.sight_other partition of access_log.sight default;
call house.tenant('access_log.sight_other', 'sights of months without a partition of their own');
