select u.list, u.column_code, u.shown, u.times
  from register.unmapped_value u
 where u.authority_id = :authority
   and u.extract_id = :extract
 order by u.times desc, u.list, u.column_code, u.value_key
 limit 10000
