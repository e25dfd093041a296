select e.id, a.number, e.entered_at
  from audits.child_of_concern e
  join audits.audit a on a.authority_id = e.authority_id and a.id = e.audit_id
  left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
 where e.authority_id = :authority
   and (:quality or n.path && :services::uuid[] or c.team_path && :services::uuid[])
   and not exists (select from audits.concern_sign_off s
                    where s.authority_id = e.authority_id and s.concern_id = e.id)
   and not exists (select from audits.concern_withdrawal w
                    where w.authority_id = e.authority_id and w.concern_id = e.id)
   and not exists (select from audits.concern_issue i
                    where i.authority_id = e.authority_id and i.concern_id = e.id and i.open)
   -- Whoever gave a grade of it leaves it to somebody else.
   and not exists (select from audits.judgement j
                    where j.authority_id = e.authority_id and j.audit_id = e.audit_id
                      and j.question_id is null and j.given_by = :account)
   and a.child_id not in (select k from register.kept_from(:authority, :account) k)
   and not exists (select from audits.reading_again(:authority, :account) r
                    where r.child_id = a.child_id)
 order by e.entered_at, e.id
 limit 20
