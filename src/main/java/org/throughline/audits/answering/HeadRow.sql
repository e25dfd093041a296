select distinct g.account_id
  from people.role_grant g
  join people.account p
    on p.authority_id = g.authority_id and p.id = g.account_id and p.ended_at is null
  left join people.org_node n on n.authority_id = g.authority_id and n.id = :team::uuid
 where g.authority_id = :authority
   and g.ended_at is null
   and g.role = any(:roles::text[])
   and (:anywhere or g.node_id = any(n.path))
 order by g.account_id
