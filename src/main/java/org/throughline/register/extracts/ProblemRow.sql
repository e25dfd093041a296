select p.id, p.list, p.sheet, p.cell, p.row_number, p.column_code, p.value, p.reason
  from register.cell_problem p
 where p.authority_id = :authority
   and p.extract_id = :extract
   and p.kind = :kind
   and (:after::uuid is null or p.id > :after::uuid)
 order by p.id
 limit :limit
