select a.id, a.number, a.what, x.closed_at
  from actions.action a
  join actions.closure x on x.authority_id = a.authority_id and x.id = a.closure_waiting
  join people.org_node n on n.authority_id = a.authority_id and n.id = a.node_id
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
 where a.authority_id = :authority
   and a.closure_waiting is not null
   and a.owner_id <> :account
   and x.closed_by <> :account
   and (a.raised_by = :account or n.path && :line::uuid[] or c.team_path && :line::uuid[])
   and (a.child_id is null
        or a.child_id not in (select k from register.kept_from(:authority, :account) k))
 order by x.closed_at, a.id
 limit :most
