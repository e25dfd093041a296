select j.capacity, j.grade, g.label, j.reason,
       coalesce(p.name, nullif(case j.capacity when 'auditor' then b.auditor else b.moderator end, ''))
         as who,
       j.given_at as at
  from audits.judgement j
  join standards.grade g on g.scale = j.scale and g.code = j.grade
  left join people.account p on p.authority_id = j.authority_id and p.id = j.given_by
  left join audits.brought_in b
    on b.authority_id = j.authority_id and b.audit_id = j.brought_in_id
 where j.authority_id = :authority
   and j.audit_id = :audit
   and j.question_id is null
 union all
select 'dispute', null, null, d.reason, p.name, d.raised_at
  from audits.dispute d
  left join people.account p on p.authority_id = d.authority_id and p.id = d.raised_by
 where d.authority_id = :authority
   and d.audit_id = :audit
 order by at
