select password_hash
  from people.credential
 where authority_id = :authority
   and account_id = :account
