select id, name, array_to_string(scopes, ', ') as scopes, made_at, expires_at
  from people.access_token
 where authority_id = :authority
   and account_id = :account
   and ended_at is null
   and expires_at > :now
 order by made_at desc
