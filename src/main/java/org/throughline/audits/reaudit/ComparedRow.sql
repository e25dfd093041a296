select (row_number() over (order by s.position, q.position))::int as position,
       s.title as section, q.text, q.kind,
       coalesce(b.value, '') as before, coalesce(t.value, '') as after,
       bg.label as before_label, tg.label as after_label,
       bg.rank as before_rank, tg.rank as after_rank,
       coalesce(b.evidence, '') as before_evidence, coalesce(t.evidence, '') as after_evidence
  from audits.audit a
  join audits.tool_version v
    on v.authority_id = a.authority_id and v.id = a.tool_version_id
  join audits.section s on s.authority_id = v.authority_id and s.tool_version_id = v.id
  join audits.question q on q.authority_id = s.authority_id and q.section_id = s.id
  left join audits.answer b
    on b.authority_id = q.authority_id and b.question_id = q.id and b.audit_id = :before
  left join audits.answer t
    on t.authority_id = q.authority_id and t.question_id = q.id and t.audit_id = a.id
  left join standards.grade bg on q.kind = 'graded' and bg.scale = v.scale and bg.code = b.value
  left join standards.grade tg on q.kind = 'graded' and tg.scale = v.scale and tg.code = t.value
 where a.authority_id = :authority
   and a.id = :after
 order by s.position, q.position
