select k.id, a.number, a.reference, k.raised_at
  from audits.safety_concern k
  join audits.audit a on a.authority_id = k.authority_id and a.id = k.audit_id
  left join register.child c on c.authority_id = k.authority_id and c.id = k.child_id
  left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
 where k.authority_id = :authority
   and coalesce(c.team_path, n.path) && :line::uuid[]
   and not exists (
     select from audits.safety_response r
      where r.authority_id = k.authority_id and r.concern_id = k.id
        and r.risk_status = 'risk-reviewed-managed-in-current-plan')
   and not exists (
     select from messages.message m
      where m.authority_id = k.authority_id and m.about_kind = 'safety-concern'
        and m.about_id = k.id and m.account_id = :account and m.settled_at is null)
   and k.child_id not in (select x from register.kept_from(:authority, :account) x)
 order by k.raised_at desc, k.id
 limit 30
