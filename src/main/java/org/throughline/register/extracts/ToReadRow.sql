select e.id, e.file_name, e.as_at, e.received_by, e.attempts
  from register.extract e
 where e.authority_id = :authority
   and e.id = :extract
