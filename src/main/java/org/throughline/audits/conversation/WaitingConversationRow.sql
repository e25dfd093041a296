-- Those given to this manager; and where nobody was found to give one to, those of the teams managed.
select v.audit_id, a.number, k.due_on, g.held_for as arranged_for
  from audits.conversation v
  join audits.audit a on a.authority_id = v.authority_id and a.id = v.audit_id
  left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
  left join clocks.clock k
    on k.authority_id = v.authority_id and k.about_id = v.audit_id
   and k.rule_code = 'reflective-conversation' and k.stopped_at is null
  left join lateral (
    select r.held_for from audits.conversation_arranged r
     where r.authority_id = v.authority_id and r.audit_id = v.audit_id
     order by r.arranged_at desc, r.id desc limit 1) g on true
 where v.authority_id = :authority
   and (k.owner_id = :account or (k.owner_id is null and n.path && :managed::uuid[]))
   and not exists (select from audits.conversation_held h
                    where h.authority_id = v.authority_id and h.audit_id = v.audit_id)
   and not exists (select from audits.conversation_withdrawal w
                    where w.authority_id = v.authority_id and w.audit_id = v.audit_id)
   and a.child_id not in (select x from register.kept_from(:authority, :account) x)
 order by k.due_on, a.number
 limit 20
