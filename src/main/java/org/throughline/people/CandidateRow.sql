select authority_id, account_id, password_hash
  from people.credential
 where email = :email
 order by authority_id
 limit 5
