select a.id as account_id, a.email, a.name, a.worker_name, g.role, g.node_id, n.name as node_name
  from people.account a
  left join people.role_grant g
    on g.authority_id = a.authority_id and g.account_id = a.id and g.ended_at is null
  left join people.org_node n on n.authority_id = g.authority_id and n.id = g.node_id
 where a.authority_id = :authority
   and a.ended_at is null
 order by a.name, a.id, g.role
