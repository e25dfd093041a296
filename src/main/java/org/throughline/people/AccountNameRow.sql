select id, name
  from people.account
 where authority_id = :authority
   and id = any(:accounts::uuid[])
