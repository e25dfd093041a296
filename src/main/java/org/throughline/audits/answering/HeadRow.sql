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
   and not exists (
     select from register.restriction x
      where x.authority_id = g.authority_id and x.child_id = :child and x.ended_at is null
        and not exists (
          select from register.clearance y
           where y.authority_id = x.authority_id and y.restriction_id = x.id
             and y.account_id = g.account_id))
 order by g.account_id, g.role
