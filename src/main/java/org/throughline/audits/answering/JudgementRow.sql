select j.grade, g.label, j.capacity, j.suggested, j.reason, p.name as given_by, j.given_at
  from audits.judgement j
  join standards.grade g on g.scale = j.scale and g.code = j.grade
  left join people.account p on p.authority_id = j.authority_id and p.id = j.given_by
 where j.authority_id = :authority
   and j.audit_id = :audit
   and j.question_id is null
 order by j.given_at, j.id
