select k.id, k.audit_id, a.number, a.reference, k.child_id, coalesce(c.team, a.team) as team,
       a.team_id, k.what, k.raised_by as raised_by_id, p.name as raised_by, k.raised_at,
       a.auditor_id,
       coalesce(coalesce(c.team_path, n.path) && :line::uuid[], false) as covered,
       exists (
         select from people.role_grant g
           join people.account h
             on h.authority_id = g.authority_id and h.id = g.account_id and h.ended_at is null
          where g.authority_id = k.authority_id and g.role = 'head-of-service'
            and g.ended_at is null
            and g.node_id = any(coalesce(c.team_path, n.path))) as headed,
       exists (
         select from audits.safety_response r
          where r.authority_id = k.authority_id and r.concern_id = k.id
            and r.risk_status = 'risk-reviewed-managed-in-current-plan') as closed,
       k.child_id in (select x from register.kept_from(:authority, :account) x) as kept
  from audits.safety_concern k
  join audits.audit a on a.authority_id = k.authority_id and a.id = k.audit_id
  left join people.account p on p.authority_id = k.authority_id and p.id = k.raised_by
  left join register.child c on c.authority_id = k.authority_id and c.id = k.child_id
  left join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
 where k.authority_id = :authority
   and k.id = :id
