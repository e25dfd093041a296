-- What follows from a grade beside its moderation: the conversation, the re-audit, who may rule.
alter table audits.grade_policy
  add column ruled_by text not null default 'head-of-quality'
    check (ruled_by in ('head-of-quality', 'principal-social-worker', 'director'));

alter table audits.grade_policy_line
  add column moderated_by text not null default 'head-of-service'
    check (moderated_by in ('head-of-service', 'head-of-quality', 'principal-social-worker')),
  -- From when the reflective conversation is counted; null where none is held.
  add column conversation_from text check (conversation_from in ('submission', 'final')),
  -- The clock rule by which the same child is audited again; null where nobody is.
  add column re_audit_rule text,
  add foreign key (authority_id, re_audit_rule) references clocks.rule (authority_id, code);

alter table audits.moderation
  add column moderated_by text not null default 'head-of-service'
    check (moderated_by in ('head-of-service', 'head-of-quality', 'principal-social-worker'));

-- The reflective conversation: asked for once, arranged as often as need be, held once.
create table audits.conversation (
  authority_id uuid not null,
  audit_id     uuid not null,
  policy_id    uuid not null,
  asked_at     timestamptz not null,
  primary key (authority_id, audit_id),
  foreign key (authority_id, audit_id) references audits.audit (authority_id, id),
  foreign key (authority_id, policy_id) references audits.grade_policy (authority_id, id)
);
call house.tenant('audits.conversation', 'a reflective conversation that a grade asks for');
grant select, insert on audits.conversation to tl_app;

create table audits.conversation_arranged (
  authority_id uuid not null,
  id           uuid not null,
  audit_id     uuid not null,
  held_for     date not null,
  with_whom    text not null check (length(with_whom) between 1 and 500),
  arranged_by  uuid not null,
  arranged_at  timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, audit_id) references audits.conversation (authority_id, audit_id),
  foreign key (authority_id, arranged_by) references people.account (authority_id, id)
);
call house.tenant('audits.conversation_arranged', 'a day agreed for a conversation; the last one holds');
create index conversation_arranged_audit
  on audits.conversation_arranged (authority_id, audit_id, arranged_at);
grant select, insert on audits.conversation_arranged to tl_app;

create table audits.conversation_held (
  authority_id uuid not null,
  audit_id     uuid not null,
  held_on      date not null,
  with_whom    text not null check (length(with_whom) between 1 and 500),
  learned      text not null check (length(learned) between 1 and 4000),
  will_change  text not null check (length(will_change) between 1 and 4000),
  recorded_by  uuid not null,
  recorded_at  timestamptz not null,
  primary key (authority_id, audit_id),
  foreign key (authority_id, audit_id) references audits.conversation (authority_id, audit_id),
  foreign key (authority_id, recorded_by) references people.account (authority_id, id)
);
call house.tenant('audits.conversation_held', 'what a conversation brought, append-only');
grant select, insert on audits.conversation_held to tl_app;

create table audits.conversation_withdrawal (
  authority_id uuid not null,
  audit_id     uuid not null,
  reason       text not null check (length(reason) between 1 and 500),
  -- Null where the final grade asks for none.
  withdrawn_by uuid,
  withdrawn_at timestamptz not null,
  primary key (authority_id, audit_id),
  foreign key (authority_id, audit_id) references audits.conversation (authority_id, audit_id),
  foreign key (authority_id, withdrawn_by) references people.account (authority_id, id)
);
call house.tenant('audits.conversation_withdrawal', 'why a conversation will not be held');
grant select, insert on audits.conversation_withdrawal to tl_app;

-- The same child, the same questions, another auditor.
create table audits.re_audit (
  authority_id uuid not null,
  audit_id     uuid not null,
  of_audit_id  uuid not null check (of_audit_id <> audit_id),
  -- Null where the policy planned it; else who did, and why.
  planned_by   uuid,
  reason       text not null default '' check (length(reason) <= 500),
  planned_at   timestamptz not null,
  primary key (authority_id, audit_id),
  foreign key (authority_id, audit_id) references audits.audit (authority_id, id),
  foreign key (authority_id, of_audit_id) references audits.audit (authority_id, id),
  foreign key (authority_id, planned_by) references people.account (authority_id, id)
);
call house.tenant('audits.re_audit', 'an audit that looks again at what another found');
create index re_audit_of on audits.re_audit (authority_id, of_audit_id);
grant select, insert on audits.re_audit to tl_app;

-- The product itself takes a re-audit back when the case was closed; nobody gives its first auditor.
alter table audits.withdrawal alter column withdrawn_by drop not null;
alter table audits.allocation alter column allocated_by drop not null;

-- Whose earlier audits somebody may not see now, being the one who reads the record again: each child
-- with the re-audit that they are still to hand in.
create function audits.reading_again(council uuid, who uuid)
  returns table (child_id uuid, audit_id uuid)
  language plpgsql stable rows 5 as $$
begin
  return query
  select a.child_id, a.id
    from audits.audit a
    join audits.re_audit r on r.authority_id = a.authority_id and r.audit_id = a.id
   where a.authority_id = council
     and a.auditor_id = who
     and not exists (select from audits.submission s
                      where s.authority_id = a.authority_id and s.audit_id = a.id)
     and not exists (select from audits.withdrawal w
                      where w.authority_id = a.authority_id and w.audit_id = a.id);
end $$;

comment on function audits.reading_again is
  'The children whose earlier audits this account may not see, until it has audited them again.';
revoke all on function audits.reading_again from public;
grant execute on function audits.reading_again to tl_app;
