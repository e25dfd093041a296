select d.audit_id, a.number, d.raised_at
  from audits.dispute d
  join audits.audit a on a.authority_id = d.authority_id and a.id = d.audit_id
  join audits.submission s on s.authority_id = a.authority_id and s.audit_id = a.id
 where d.authority_id = :authority
   and not exists (select from audits.ruling r
                    where r.authority_id = d.authority_id and r.dispute_id = d.id)
   and coalesce((select g.ruled_by from audits.grade_policy g
                  where g.authority_id = a.authority_id
                    and g.effective_from <= (s.submitted_at at time zone 'Europe/London')::date
                  order by g.effective_from desc limit 1), 'head-of-quality')
       = any(:roles::text[])
   and not exists (select from audits.judgement j
                    where j.authority_id = a.authority_id and j.audit_id = a.id
                      and j.question_id is null and j.given_by = :account
                      and j.capacity <> 'ruling')
   and a.child_id not in (select k from register.kept_from(:authority, :account) k)
 order by d.raised_at
 limit 20
