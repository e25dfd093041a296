select a.id, a.number, a.child_id, a.reference, a.team_id, a.tool_version_id, a.auditor_id,
       s.submitted_at, fg.rank as first_rank, lg.rank as final_rank, lg.label as final_label,
       coalesce(c.status is not null, false) as open, a.kind = 'brought-in' as elsewhere
  from audits.audit a
  join audits.submission s on s.authority_id = a.authority_id and s.audit_id = a.id
  left join audits.judgement f
    on f.authority_id = a.authority_id and f.audit_id = a.id
   and f.question_id is null and f.capacity = 'auditor'
  left join standards.grade fg on fg.scale = f.scale and fg.code = f.grade
  left join lateral (
    select j.scale, j.grade from audits.judgement j
     where j.authority_id = a.authority_id and j.audit_id = a.id and j.question_id is null
       and j.capacity <> 'second-reader'
     order by j.given_at desc, j.id desc limit 1) l on true
  left join standards.grade lg on lg.scale = l.scale and lg.code = l.grade
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
 where a.authority_id = :authority
   and a.id = :audit
