select g.rank
  from audits.judgement j
  join standards.grade g on g.scale = j.scale and g.code = j.grade
 where j.authority_id = :authority
   and j.audit_id = :audit
   and j.question_id is null
   and j.capacity = 'auditor'
