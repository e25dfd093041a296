-- An audit that was done before or elsewhere, and comes in from a spreadsheet. Nothing follows from
-- it here, and none of it enters the headline mix of grades.
alter table audits.audit
  drop constraint audit_kind_check,
  add constraint audit_kind_check check (
    kind in ('random', 'thematic', 'targeted', 'concern', 're-audit', 'brought-in'));

create table audits.brought_in (
  authority_id  uuid not null,
  audit_id      uuid not null,
  -- The spreadsheet and the row of it; its name is kept, for it stands on the audit’s page.
  sheet_id      uuid not null,
  row_number    int not null check (row_number >= 1),
  file_name     text not null,
  child_id      uuid not null,
  audited_on    date not null,
  -- As the sheet says; empty where it does not.
  tool          text not null,
  kind          text not null,
  auditor       text not null,
  moderator     text not null,
  summary       text not null,
  brought_in_by uuid not null,
  brought_in_at timestamptz not null,
  -- Set with the withdrawal, which says why and by whom; the same audit may come in again then.
  taken_back_at timestamptz,
  primary key (authority_id, audit_id),
  foreign key (authority_id, audit_id) references audits.audit (authority_id, id),
  foreign key (authority_id, brought_in_by) references people.account (authority_id, id)
);
call house.tenant('audits.brought_in', 'what a spreadsheet says of an audit that came in from it');
create unique index brought_in_once
  on audits.brought_in (authority_id, child_id, audited_on, lower(tool))
  where taken_back_at is null;
create unique index brought_in_row on audits.brought_in (authority_id, sheet_id, row_number);
grant select, insert on audits.brought_in to tl_app;
grant update (taken_back_at) on audits.brought_in to tl_app;

-- Who handed in or judged an audit elsewhere has no account: only there may the account be missing.
alter table audits.submission
  alter column submitted_by drop not null,
  add column brought_in_id uuid check (brought_in_id = audit_id),
  add check ((submitted_by is null) = (brought_in_id is not null)),
  add foreign key (authority_id, brought_in_id) references audits.brought_in (authority_id, audit_id);

alter table audits.judgement
  alter column given_by drop not null,
  add column brought_in_id uuid check (brought_in_id = audit_id),
  add check ((given_by is null) = (brought_in_id is not null)),
  add foreign key (authority_id, brought_in_id) references audits.brought_in (authority_id, audit_id);

-- What was taken back counts nowhere; only what was brought in can be, once it is handed in.
create or replace view audits.grade_fact with (security_invoker = true) as
select a.authority_id,
       a.id as audit_id,
       a.number,
       a.month,
       (s.submitted_at at time zone 'Europe/London')::date as submitted_on,
       a.kind,
       a.team,
       a.team_id,
       n.path as team_path,
       a.stratum,
       a.draw_id,
       v.scale,
       f.grade as first_grade,
       fg.rank as first_rank,
       l.grade as final_grade,
       lg.rank as final_rank
  from audits.submission s
  join audits.audit a on a.authority_id = s.authority_id and a.id = s.audit_id
  join audits.tool_version v on v.authority_id = a.authority_id and v.id = a.tool_version_id
  join lateral (
    select j.scale, j.grade from audits.judgement j
     where j.authority_id = a.authority_id and j.audit_id = a.id
       and j.question_id is null and j.capacity = 'auditor'
     order by j.given_at, j.id limit 1) f on true
  join lateral (
    select j.scale, j.grade from audits.judgement j
     where j.authority_id = a.authority_id and j.audit_id = a.id and j.question_id is null
       and j.capacity <> 'second-reader'
     order by j.given_at desc, j.id desc limit 1) l on true
  join standards.grade fg on fg.scale = f.scale and fg.code = f.grade
  join standards.grade lg on lg.scale = l.scale and lg.code = l.grade
  left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
 where not exists (select from audits.withdrawal w
                    where w.authority_id = a.authority_id and w.audit_id = a.id);

create or replace view audits.overall_fact with (security_invoker = true) as
select j.authority_id, j.audit_id, j.id as judgement_id, j.capacity, j.scale, j.grade, j.given_at
  from audits.judgement j
 where j.question_id is null
   and not exists (select from audits.withdrawal w
                    where w.authority_id = j.authority_id and w.audit_id = j.audit_id);

grant select (authority_id, audit_id) on audits.withdrawal to tl_report;
