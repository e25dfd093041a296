-- More time is agreed to as its rule says, so whoever heads anything is asked; which of these are
-- this viewer's is their clock's to say. From the few that wait to their actions, one by one.
with asked as materialized (
  select q.action_id, q.kind, q.asked_at
    from actions.request q
   where q.authority_id = :authority
     and q.asked_by <> :account
     and not exists (
       select from actions.answer y
        where y.authority_id = q.authority_id and y.request_id = q.id)
)
select q.action_id as id
  from asked q
 cross join lateral (
   select n.path, c.team_path
     from actions.action a
     join clocks.clock k on k.authority_id = a.authority_id and k.id = a.clock_id
     join people.org_node n on n.authority_id = a.authority_id and n.id = a.node_id
     left join register.child c on c.authority_id = a.authority_id and c.id = a.child_id
    where a.authority_id = :authority
      and a.id = q.action_id
      and a.owner_id <> :account
      and k.stopped_at is null
      and (a.child_id is null
           or a.child_id not in (select x from register.kept_from(:authority, :account) x))
    limit 1) a
 where a.path && :line::uuid[] or a.team_path && :line::uuid[]
    or :director and q.kind = 'extension'
 order by q.asked_at
 limit :most
