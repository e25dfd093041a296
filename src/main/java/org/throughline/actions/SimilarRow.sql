select a.id, a.number, a.what, k.due_on
  from actions.action a
  join clocks.clock k on k.authority_id = a.authority_id and k.id = a.clock_id
 where a.authority_id = :authority
   and a.child_id = :child
   and a.theme = :theme
   and k.stopped_at is null
 order by k.due_on, a.id
