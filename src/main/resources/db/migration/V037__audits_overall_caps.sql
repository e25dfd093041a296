-- Besides a question's own cap: so many graded questions at a rank or worse hold the whole.
create table audits.overall_cap (
  authority_id    uuid not null,
  tool_version_id uuid not null,
  position        int not null,
  at_least        int not null check (at_least between 1 and 100),
  from_rank       int not null check (from_rank between 1 and 9),
  to_rank         int not null check (to_rank between 1 and 9),
  primary key (authority_id, tool_version_id, position),
  foreign key (authority_id, tool_version_id) references audits.tool_version (authority_id, id)
);
call house.tenant('audits.overall_cap', 'a rule of a tool by which several low grades hold the whole');
grant select, insert on audits.overall_cap to tl_app;
