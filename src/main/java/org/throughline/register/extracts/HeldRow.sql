select h.id, h.names, h.sha256, h.bytes, h.as_at
  from register.held_upload h
 where h.authority_id = :authority
   and h.id = :extract
   and h.held_by = :account
