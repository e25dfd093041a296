-- Files whose figures are older than the register's: they lie in the uploads folder, and become an
-- extract only when whoever sent them says that this is meant.
create table register.held_upload (
  authority_id uuid not null,
  -- The extract it becomes.
  id           uuid not null,
  -- The names of its files, one a line.
  names        text not null,
  sha256       text not null,
  bytes        bigint not null,
  as_at        date not null,
  held_by      uuid not null,
  held_at      timestamptz not null,
  primary key (authority_id, id)
);
call house.tenant('register.held_upload', 'a file that waits for a word, for its figures are old');
grant select, insert, delete on register.held_upload to tl_app;
