-- What insight reads of audits, and what the report role may read at all.

-- Kinds of audit beside the random ones. None of these ever enters the headline mix of grades.
alter table audits.audit
  drop constraint audit_kind_check,
  add constraint audit_kind_check
    check (kind in ('random', 'thematic', 'targeted', 'concern', 're-audit'));

-- The one place that says which audits speak for the work as a whole: random ones, that a draw
-- chose (a replacement is chosen by its draw too), and not in a rehearsal.
create view audits.sample_fact with (security_invoker = true) as
select f.authority_id, f.audit_id, f.month, f.submitted_on, f.team_id, f.team_path, f.stratum,
       f.draw_id, f.scale, f.first_grade, f.first_rank, f.final_grade, f.final_rank
  from audits.grade_fact f
  join audits.draw d on d.authority_id = f.authority_id and d.id = f.draw_id
 where f.kind = 'random'
   and not d.rehearsal;
comment on view audits.sample_fact is
  'one row for each submitted graded audit that a draw chose at random: what speaks for the whole';

-- Each overall grade with its time, so that a closed year can be read as it stood on a day.
create view audits.overall_fact with (security_invoker = true) as
select j.authority_id, j.audit_id, j.id as judgement_id, j.capacity, j.scale, j.grade, j.given_at
  from audits.judgement j
 where j.question_id is null;
comment on view audits.overall_fact is
  'one row for each overall grade of an audit, in whatever capacity it was given';

grant select on audits.sample_fact, audits.overall_fact to tl_app, tl_report;

-- The report role reads published facts. Reasons and free text are not among them, nor are
-- children, accounts or who holds which role.
revoke select on audits.judgement, audits.submission from tl_report;
grant select (authority_id, id, audit_id, question_id, capacity, scale, grade, given_at)
  on audits.judgement to tl_report;
grant select (authority_id, audit_id, submitted_at) on audits.submission to tl_report;
revoke select on all tables in schema register from tl_report;
revoke select on people.account, people.role_grant from tl_report;
