select authority_id, account_id, password_hash
  from people.credential
 where email = :email
   and password_hash is not null
 order by authority_id
 limit :most
