select a.id, a.email, a.name
  from people.account a
 where a.authority_id = :authority
   and a.email = any(:emails::text[])
   and a.ended_at is null
