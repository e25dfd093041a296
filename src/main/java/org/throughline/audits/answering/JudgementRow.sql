-- Who gave a grade elsewhere has no account: the name is what the spreadsheet says.
select j.grade, g.label, j.capacity, j.suggested, j.reason,
       coalesce(p.name, nullif(case j.capacity when 'auditor' then b.auditor else b.moderator end, ''))
         as given_by,
       j.given_at, b.audit_id is not null as elsewhere
  from audits.judgement j
  join standards.grade g on g.scale = j.scale and g.code = j.grade
  left join people.account p on p.authority_id = j.authority_id and p.id = j.given_by
  left join audits.brought_in b
    on b.authority_id = j.authority_id and b.audit_id = j.brought_in_id
 where j.authority_id = :authority
   and j.audit_id = :audit
   and j.question_id is null
 order by j.given_at, j.id
