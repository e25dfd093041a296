-- What insight may read of audits. First and final grade of each submitted, graded audit: the first
-- is the auditor's own overall grade, the final the latest overall grade in any capacity but that
-- of a second reader, whose blind grade measures agreement and changes nothing.
create view audits.grade_fact with (security_invoker = true) as
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
  left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id;
comment on view audits.grade_fact is
  'one row for each submitted graded audit: its month, team, stratum, first and final grade';

create view audits.stratum_fact with (security_invoker = true) as
select d.authority_id, d.id as draw_id, c.month, s.stratum, s.frame_count, s.take
  from audits.stratum s
  join audits.draw d on d.authority_id = s.authority_id and d.id = s.draw_id
  join audits.cycle c on c.authority_id = d.authority_id and c.id = d.cycle_id
 where not d.rehearsal;
comment on view audits.stratum_fact is
  'how many children of each status the frame of a month held, and how many the draw took';

grant select on audits.grade_fact, audits.stratum_fact to tl_app, tl_report;
-- security_invoker: the reader needs the columns beneath, and no more than those.
grant select (authority_id, id, number, month, kind, team, team_id, stratum, draw_id,
              tool_version_id) on audits.audit to tl_report;
grant select on audits.submission, audits.judgement, audits.stratum to tl_report;
grant select (authority_id, id, scale) on audits.tool_version to tl_report;
grant select (authority_id, id, cycle_id, rehearsal) on audits.draw to tl_report;
grant select (authority_id, id, month) on audits.cycle to tl_report;
