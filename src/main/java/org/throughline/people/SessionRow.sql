select authority_id, account_id, seen_at
  from people.session
 where token_hash = :hash
   and expires_at > :now
   and seen_at > :idle
