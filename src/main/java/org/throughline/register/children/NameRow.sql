select a.id, a.name
  from people.account a
 where a.authority_id = :authority
   and a.id = any(:accounts::uuid[])
