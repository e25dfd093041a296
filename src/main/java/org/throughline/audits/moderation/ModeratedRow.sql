select a.number
  from audits.moderation m
  join audits.audit a on a.authority_id = m.authority_id and a.id = m.audit_id
 where m.authority_id = :authority
   and a.child_id = :child
   and (m.moderator_id = :account
        or exists (select from audits.judgement j
                    where j.authority_id = m.authority_id and j.audit_id = m.audit_id
                      and j.capacity = 'moderator' and j.given_by = :account))
 order by m.asked_at desc
 limit 1
