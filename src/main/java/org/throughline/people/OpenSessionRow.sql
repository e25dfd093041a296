select opened_at, seen_at, browser
  from people.session
 where authority_id = :authority
   and account_id = :account
   and expires_at > :now
 order by seen_at desc
