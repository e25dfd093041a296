select c.id
  from register.child c
 where c.authority_id = :authority
   and c.first_extract = :extract
