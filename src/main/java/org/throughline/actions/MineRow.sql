select a.id, a.number, a.what, k.due_on
  from clocks.clock k
  join actions.action a on a.authority_id = k.authority_id and a.id = k.about_id
 where k.authority_id = :authority
   and k.owner_id = :account
   and k.stopped_at is null
   and k.about_kind = 'action'
   and k.due_on <= :until
   and (a.child_id is null
        or a.child_id not in (select x from register.kept_from(:authority, :account) x))
 order by k.due_on, a.id
 limit :most
