-- Actions that came in from a spreadsheet. Identity is a digest of what the row said, so that the same
-- row comes in once for as long as it stands.
create table actions.brought_in (
  authority_id  uuid not null,
  action_id     uuid not null,
  -- The spreadsheet it came from and its row there; the room of spreadsheets has both.
  sheet_id      uuid not null,
  file_name     text not null check (length(file_name) between 1 and 200),
  row_number    int not null,
  identity      text not null check (length(identity) = 64),
  brought_in_by uuid not null,
  at            timestamptz not null,
  -- When all of its spreadsheet was taken back.
  taken_back_at timestamptz,
  primary key (authority_id, action_id),
  foreign key (authority_id, action_id) references actions.action (authority_id, id),
  foreign key (authority_id, brought_in_by) references people.account (authority_id, id)
);
call house.tenant('actions.brought_in', 'which row of which spreadsheet an action came from');
create unique index brought_in_identity on actions.brought_in (authority_id, identity)
  where taken_back_at is null;
create unique index brought_in_row on actions.brought_in (authority_id, sheet_id, row_number);
grant select, insert, update on actions.brought_in to tl_app;

-- All that came in with a spreadsheet is withdrawn together; whoever takes it back may own some of it.
alter table actions.withdrawal add column sheet_id uuid;
comment on column actions.withdrawal.sheet_id is
  'the spreadsheet it came in with, where all of that was taken back';
alter table actions.withdrawal drop constraint withdrawal_check;
alter table actions.withdrawal add constraint withdrawal_check
  check (approved_by <> owner_id or sheet_id is not null);
