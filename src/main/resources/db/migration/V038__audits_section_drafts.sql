-- How often a section of an audit was saved: two windows on different sections do not collide, and
-- of two on the same one the second is told.
create table audits.section_draft (
  authority_id uuid not null,
  audit_id     uuid not null,
  section_id   uuid not null,
  version      int not null,
  saved_at     timestamptz not null,
  primary key (authority_id, audit_id, section_id),
  foreign key (authority_id, audit_id) references audits.audit (authority_id, id),
  foreign key (authority_id, section_id) references audits.section (authority_id, id)
);
call house.tenant('audits.section_draft', 'when a section of an audit was last saved, and how often');
grant select, insert, update on audits.section_draft to tl_app;
