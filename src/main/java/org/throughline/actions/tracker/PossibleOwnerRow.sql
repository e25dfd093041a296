select p.id as account_id, p.name
  from people.account p
 where p.authority_id = :authority
   and p.ended_at is null
   and (lower(p.email) = lower(:said)
        or lower(p.name) = lower(:said)
        or lower(p.name) = lower(:turned))
 order by lower(p.email) = lower(:said) desc, p.name, p.id
 limit 3
