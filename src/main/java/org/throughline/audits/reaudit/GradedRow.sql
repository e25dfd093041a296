select j.audit_id = :after as after, j.grade, g.label, g.rank, j.capacity
  from audits.judgement j
  join standards.grade g on g.scale = j.scale and g.code = j.grade
 where j.authority_id = :authority
   and j.audit_id in (:before, :after)
   and j.question_id is null
   and j.capacity <> 'second-reader'
 order by after, j.given_at, j.id
