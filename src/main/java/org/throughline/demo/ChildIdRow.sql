select c.id, c.reference, c.status is not null as open
  from register.child c
 where c.authority_id = :authority
