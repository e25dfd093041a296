-- More time is agreed to as its rule says, so whoever heads anything is asked; which of these are
-- this viewer's is their clock's to say.
select a.id
  from actions.request q
  join actions.action a on a.authority_id = q.authority_id and a.id = q.action_id
  join clocks.clock k on k.authority_id = a.authority_id and k.id = a.clock_id
  join people.org_node n on n.authority_id = a.authority_id and n.id = a.node_id
  left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
 where q.authority_id = :authority
   and q.asked_by <> :account
   and a.owner_id <> :account
   and k.stopped_at is null
   and not exists (
     select from actions.answer y
      where y.authority_id = q.authority_id and y.request_id = q.id)
   and (n.path && :line::uuid[] or c.team_path && :line::uuid[]
        or :director and q.kind = 'extension')
   and (a.child_id is null
        or a.child_id not in (select x from register.kept_from(:authority, :account) x))
 order by q.asked_at
 limit :most
