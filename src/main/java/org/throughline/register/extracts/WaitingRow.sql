select authority_id, extract_id
  from register.waiting_extract
 order by received_at, extract_id
 limit 100
