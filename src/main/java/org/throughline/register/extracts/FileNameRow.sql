select f.name
  from register.extract_file f
 where f.authority_id = :authority
   and f.extract_id = :extract
 order by f.position
