-- A finding that nothing is done about says so on purpose.
create table audits.no_action (
  authority_id uuid not null,
  finding_id   uuid not null,
  reason       text not null check (length(reason) between 1 and 1000),
  said_by      uuid not null,
  said_at      timestamptz not null,
  primary key (authority_id, finding_id),
  foreign key (authority_id, finding_id) references audits.finding (authority_id, id),
  foreign key (authority_id, said_by) references people.account (authority_id, id)
);
call house.tenant('audits.no_action', 'why nothing is to be done about a finding, append-only');
grant select, insert on audits.no_action to tl_app;
