select c.id, c.reference, c.status, c.status_since, c.team, c.worker,
       c.absent_since is not null as absent, c.gender, c.birth_date
  from register.child c
 where c.authority_id = :authority
   and c.reference > :afterReference
   and c.id not in (select k from register.kept_from(:authority, :account) k)
 order by c.reference
 -- A page and the first of the next; as a parameter it would be planned anew each time.
 limit 51
