-- The service may disagree with a grade that is final; who rules is in the policy the audit keeps.
create table audits.dispute (
  authority_id uuid not null,
  id           uuid not null,
  audit_id     uuid not null,
  reason       text not null check (length(reason) between 1 and 4000),
  raised_by    uuid not null,
  raised_at    timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, audit_id) references audits.audit (authority_id, id),
  foreign key (authority_id, raised_by) references people.account (authority_id, id)
);
call house.tenant('audits.dispute', 'why those who did the work disagree with a grade, append-only');
create index dispute_audit on audits.dispute (authority_id, audit_id, raised_at);
grant select, insert on audits.dispute to tl_app;

-- The grade that was ruled is a judgement like any other; a dispute is ruled on once.
create table audits.ruling (
  authority_id uuid not null,
  dispute_id   uuid not null,
  judgement_id uuid not null,
  primary key (authority_id, dispute_id),
  foreign key (authority_id, dispute_id) references audits.dispute (authority_id, id),
  foreign key (authority_id, judgement_id) references audits.judgement (authority_id, id)
);
call house.tenant('audits.ruling', 'the judgement by which a dispute ended');
create unique index ruling_judgement on audits.ruling (authority_id, judgement_id);
grant select, insert on audits.ruling to tl_app;
