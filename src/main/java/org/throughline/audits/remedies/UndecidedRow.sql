select a.id as audit_id, a.number, count(*)::int as findings, s.submitted_at
  from audits.finding f
  join audits.audit a on a.authority_id = f.authority_id and a.id = f.audit_id
  join audits.submission s on s.authority_id = a.authority_id and s.audit_id = a.id
  join people.org_node o on o.authority_id = a.authority_id and o.id = a.team_id
 where f.authority_id = :authority
   and f.kind = 'area-for-development'
   and f.withdrawn_at is null
   -- What follows an audit that was brought in was done elsewhere.
   and a.kind <> 'brought-in'
   and o.path && :managed::uuid[]
   and not exists (select from audits.no_action n
                    where n.authority_id = f.authority_id and n.finding_id = f.id)
   and not exists (select from actions.action x
                    where x.authority_id = f.authority_id and x.source_kind = 'finding'
                      and x.source_id = f.id)
   and a.child_id not in (select k from register.kept_from(:authority, :account) k)
 group by a.id, a.number, s.submitted_at
 order by s.submitted_at
 limit 5
