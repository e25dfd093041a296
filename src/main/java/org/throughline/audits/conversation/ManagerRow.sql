select g.account_id
  from audits.audit a
  join people.org_node n on n.authority_id = a.authority_id and n.id = a.team_id
  join people.role_grant g
    on g.authority_id = a.authority_id and g.role = 'team-manager' and g.ended_at is null
   and g.node_id = any(n.path)
  join people.account p
    on p.authority_id = g.authority_id and p.id = g.account_id and p.ended_at is null
 where a.authority_id = :authority
   and a.id = :audit
   and a.child_id not in (select k from register.kept_from(:authority, g.account_id) k)
 order by array_position(n.path, g.node_id) desc, g.account_id
 limit 1
