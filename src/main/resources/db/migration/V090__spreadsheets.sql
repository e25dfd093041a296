-- What a council brings in from spreadsheets: the files, what their columns mean, and what became of
-- each row. What a row becomes is its ledger’s own, in the schema of its room.
create schema spreadsheets;
grant usage on schema spreadsheets to tl_app;

create table spreadsheets.sheet (
  authority_id uuid not null,
  id           uuid not null,
  -- What its rows become: the code of a ledger.
  ledger       text not null check (length(ledger) between 1 and 60),
  file_name    text not null check (length(file_name) between 1 and 200),
  sha256       text not null check (length(sha256) = 64),
  bytes        int not null,
  sent_by      uuid not null,
  sent_at      timestamptz not null,
  state        text not null
    check (state in ('matching', 'reading', 'read', 'stopped', 'put-aside', 'taken-back')),
  -- Once its columns are matched: the table of the file, the row of its headings, how many rows it
  -- has under them, and who said so.
  table_name   text,
  heading_row  int,
  rows         int,
  -- How many of them became a record so far, and how many did not.
  kept         int not null default 0,
  rejected     int not null default 0,
  begun_by     uuid,
  begun_at     timestamptz,
  finished_at  timestamptz,
  -- Why its reading stopped.
  reason       text,
  version      int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, sent_by) references people.account (authority_id, id),
  foreign key (authority_id, begun_by) references people.account (authority_id, id),
  check ((begun_at is null) = (begun_by is null)),
  check (begun_at is null or (table_name is not null and heading_row is not null)),
  check (state not in ('reading', 'read', 'stopped') or begun_at is not null)
);
call house.tenant('spreadsheets.sheet', 'a spreadsheet that was sent in, and how far it is');
-- The same file stands once for one ledger, until it is taken back or put aside.
create unique index sheet_standing on spreadsheets.sheet (authority_id, ledger, sha256)
  where state in ('matching', 'reading', 'read', 'stopped');
create index sheet_sent on spreadsheets.sheet (authority_id, sent_at, id);
create index sheet_reading on spreadsheets.sheet (authority_id, begun_at) where state = 'reading';
create index sheet_matched on spreadsheets.sheet (authority_id, ledger, begun_at)
  where begun_at is not null;
grant select, insert, update on spreadsheets.sheet to tl_app;

create table spreadsheets.content (
  authority_id uuid not null,
  sheet_id     uuid not null,
  bytes        bytea not null,
  primary key (authority_id, sheet_id),
  foreign key (authority_id, sheet_id) references spreadsheets.sheet (authority_id, id)
);
call house.tenant('spreadsheets.content', 'the bytes of a spreadsheet, until its last row is read');
grant select, insert, delete on spreadsheets.content to tl_app;

create table spreadsheets.matched_column (
  authority_id uuid not null,
  sheet_id     uuid not null,
  -- From 0, as the columns stand in the file.
  position     int not null,
  heading      text not null,
  -- The heading without what another file would write otherwise.
  heading_key  text not null,
  -- The ledger’s field; none where the column is left out.
  field        text,
  primary key (authority_id, sheet_id, position),
  foreign key (authority_id, sheet_id) references spreadsheets.sheet (authority_id, id)
);
call house.tenant('spreadsheets.matched_column', 'what a column of a spreadsheet was said to be');
create unique index matched_column_field
  on spreadsheets.matched_column (authority_id, sheet_id, field) where field is not null;
grant select, insert on spreadsheets.matched_column to tl_app;

create table spreadsheets.answer (
  authority_id uuid not null,
  sheet_id     uuid not null,
  question     text not null,
  value        text not null,
  primary key (authority_id, sheet_id, question),
  foreign key (authority_id, sheet_id) references spreadsheets.sheet (authority_id, id)
);
call house.tenant('spreadsheets.answer', 'what was said once for all rows of a spreadsheet');
grant select, insert on spreadsheets.answer to tl_app;

create table spreadsheets.sheet_row (
  authority_id uuid not null,
  sheet_id     uuid not null,
  -- As the sheet numbers it, from 1.
  row_number   int not null,
  -- The record it became; none where it was rejected.
  became_kind  text,
  became_id    uuid,
  became_label text,
  note         text not null default '',
  -- Why it was rejected, and its cells as they stood, to be mended and sent again.
  reason       text,
  cells        text[],
  at           timestamptz not null,
  primary key (authority_id, sheet_id, row_number),
  foreign key (authority_id, sheet_id) references spreadsheets.sheet (authority_id, id),
  check ((became_id is null) = (became_kind is null)),
  check ((became_id is null) = (became_label is null)),
  check ((became_id is null) = (reason is not null)),
  check ((became_id is null) = (cells is not null))
);
call house.tenant('spreadsheets.sheet_row', 'what became of a row of a spreadsheet, append-only');
create index sheet_row_rejected on spreadsheets.sheet_row (authority_id, sheet_id, row_number)
  where reason is not null;
grant select, insert on spreadsheets.sheet_row to tl_app;

create table spreadsheets.taking_back (
  authority_id uuid not null,
  sheet_id     uuid not null,
  reason       text not null check (length(reason) between 1 and 500),
  -- How many records were taken back.
  records      int not null,
  by           uuid not null,
  at           timestamptz not null,
  primary key (authority_id, sheet_id),
  foreign key (authority_id, sheet_id) references spreadsheets.sheet (authority_id, id),
  foreign key (authority_id, by) references people.account (authority_id, id)
);
call house.tenant('spreadsheets.taking_back', 'that a spreadsheet was taken back, append-only');
grant select, insert on spreadsheets.taking_back to tl_app;
