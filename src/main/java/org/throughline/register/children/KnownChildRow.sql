select c.id, c.reference
  from register.child c
 where c.authority_id = :authority
   and c.reference = :reference
