-- What follows from a grade, from a day on: a policy holds until the next one begins.
create table audits.grade_policy (
  authority_id   uuid not null,
  id             uuid not null,
  effective_from date not null,
  set_by         uuid,
  set_at         timestamptz not null,
  primary key (authority_id, id),
  unique (authority_id, effective_from),
  foreign key (authority_id, set_by) references people.account (authority_id, id)
);
call house.tenant('audits.grade_policy', 'what follows from a grade as it holds from a day on');
grant select, insert on audits.grade_policy to tl_app;

create table audits.grade_policy_line (
  authority_id uuid not null,
  policy_id    uuid not null,
  -- 1 is the best grade of a scale.
  rank         int not null check (rank between 1 and 9),
  moderated    boolean not null,
  primary key (authority_id, policy_id, rank),
  foreign key (authority_id, policy_id) references audits.grade_policy (authority_id, id)
);
call house.tenant('audits.grade_policy_line', 'what follows from the grades of one rank');
grant select, insert on audits.grade_policy_line to tl_app;

-- An audit whose first grade wants a second judgement; it is final when that is given.
create table audits.moderation (
  authority_id uuid not null,
  audit_id     uuid not null,
  policy_id    uuid not null,
  -- Who is asked; null where nobody outside the line of the case could be.
  moderator_id uuid,
  asked_at     timestamptz not null,
  primary key (authority_id, audit_id),
  foreign key (authority_id, audit_id) references audits.audit (authority_id, id),
  foreign key (authority_id, policy_id) references audits.grade_policy (authority_id, id),
  foreign key (authority_id, moderator_id) references people.account (authority_id, id)
);
call house.tenant('audits.moderation', 'a second judgement that was asked for');
create index moderation_moderator on audits.moderation (authority_id, moderator_id);
grant select, insert on audits.moderation to tl_app;

-- It is given once.
create unique index judgement_moderator on audits.judgement (authority_id, audit_id)
  where capacity = 'moderator' and question_id is null;
