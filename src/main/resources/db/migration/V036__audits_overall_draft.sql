-- What the auditor means to give overall, free to change until the submission makes it a judgement.
create table audits.overall_draft (
  authority_id uuid not null,
  audit_id     uuid not null,
  grade        text not null default '',
  reason       text not null default '',
  saved_at     timestamptz not null,
  version      int not null default 1,
  primary key (authority_id, audit_id),
  foreign key (authority_id, audit_id) references audits.audit (authority_id, id)
);
call house.tenant('audits.overall_draft', 'the overall grade as the auditor means to give it');
grant select, insert, update on audits.overall_draft to tl_app;
