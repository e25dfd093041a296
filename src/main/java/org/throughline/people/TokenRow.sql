select authority_id, account_id, role, array_to_string(scopes, ',') as scopes
  from people.access_token
 where token_hash = :hash
   and expires_at > :now
   and ended_at is null
