select p.id as account_id, 'owner' as seat
  from people.account p
 where p.authority_id = :authority and p.id = :owner::uuid and p.ended_at is null
 union
select g.account_id, g.role
  from people.role_grant g
  join people.account p
    on p.authority_id = g.authority_id and p.id = g.account_id and p.ended_at is null
 where g.authority_id = :authority
   and g.ended_at is null
   and (g.role in ('director', 'head-of-quality')
        or (g.role in ('team-manager', 'head-of-service') and exists (
          select from people.org_node n
           where n.authority_id = :authority and n.id = :node::uuid
             and g.node_id = any(n.path))))
 order by 2, 1
