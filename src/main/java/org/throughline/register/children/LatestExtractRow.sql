select e.id, e.as_at, e.finished_at
  from register.extract e
 where e.authority_id = :authority
   and e.state = 'done'
   and e.undone_at is null
 order by e.sequence desc
 limit 1
