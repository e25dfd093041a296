-- What stands in a council's register, as fingerprints: left by each import for the next one, which
-- then need not learn it row by row (ADR 10). Whatever else changes the register forgets them, in
-- its own transaction; an import that finds none learns.
create table register.fingerprint (
  authority_id uuid not null,
  part         int not null,
  -- Whose end they are of: good while that is the latest extract.
  extract_id   uuid not null,
  -- Which codes and which way of taking fingerprints they were taken with.
  form         bigint not null,
  seed         bigint not null,
  kind         text not null check (kind in ('children', 'involvements', 'events')),
  list         text not null,
  entries      bytea not null,
  primary key (authority_id, part),
  foreign key (authority_id, extract_id) references register.extract (authority_id, id)
);
-- They look like chance, and cannot be packed.
alter table register.fingerprint alter column entries set storage external;
call house.tenant('register.fingerprint', 'what stands, as the next import wants to know it');
grant select, insert, update, delete on register.fingerprint to tl_import;
grant select, delete on register.fingerprint to tl_app;

-- A new child is told of once, at the end of the reading, with its reference.
drop table staging.newcomer;
alter table staging.said drop column is_new;
-- Null where the register knows the child already.
alter table staging.said add column reference text;
