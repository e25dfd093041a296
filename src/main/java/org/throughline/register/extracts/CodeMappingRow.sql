select m.id, m.column_code, m.value_key, m.shown, m.code, a.name as mapped_by, m.mapped_at
  from register.code_mapping m
  left join people.account a on a.authority_id = m.authority_id and a.id = m.mapped_by
 where m.authority_id = :authority
   and m.ended_at is null
 order by m.column_code, m.value_key
