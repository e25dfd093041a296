select h.id
  from register.held_upload h
 where h.authority_id = :authority
   and h.held_at < :before
