select g.account_id, g.role, g.node_id, n.kind, n.name as node
  from people.role_grant g
  join people.org_node n on n.authority_id = g.authority_id and n.id = g.node_id
 where g.authority_id = :authority
   and g.ended_at is null
   and exists (select 1 from people.role_grant x
                where x.authority_id = g.authority_id and x.account_id = g.account_id
                  and x.role = 'auditor' and x.ended_at is null)
 order by g.account_id, g.role, n.path
