select distinct g.account_id, g.role
  from people.role_grant g
  join people.account p
    on p.authority_id = g.authority_id and p.id = g.account_id and p.ended_at is null
  left join register.child c on c.authority_id = g.authority_id and c.id = :child
  left join people.org_node n on n.authority_id = g.authority_id and n.id = :team::uuid
 where g.authority_id = :authority
   and g.ended_at is null
   and (g.role in ('director', 'head-of-quality')
        or (g.role in ('head-of-service', 'team-manager')
            and g.node_id = any(coalesce(c.team_path, n.path))))
   -- A restricted child stays kept from all but the named, here too.
   and :child not in (select k from register.kept_from(:authority, g.account_id) k)
 order by g.account_id, g.role
