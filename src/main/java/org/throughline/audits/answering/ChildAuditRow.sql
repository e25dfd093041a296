select a.id, a.month,
       (select g.label from audits.judgement j
          join standards.grade g on g.scale = j.scale and g.code = j.grade
         where j.authority_id = a.authority_id and j.audit_id = a.id and j.question_id is null
           and j.capacity <> 'second-reader'
         order by j.given_at desc, j.id desc limit 1) as grade
  from audits.audit a
  left join audits.withdrawal w on w.authority_id = a.authority_id and w.audit_id = a.id
 where a.authority_id = :authority
   and a.child_id = :child
   and w.audit_id is null
 order by a.month desc, a.number desc
 limit 3
