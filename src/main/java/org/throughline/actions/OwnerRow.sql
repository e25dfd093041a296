select p.id as account_id, p.name
  from people.account p
 where p.authority_id = :authority
   and p.ended_at is null
 order by p.name, p.id
