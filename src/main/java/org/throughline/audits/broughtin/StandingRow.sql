select a.id, a.number
  from audits.brought_in b
  join audits.audit a on a.authority_id = b.authority_id and a.id = b.audit_id
 where b.authority_id = :authority
   and b.sheet_id = :sheet
   and b.taken_back_at is null
 order by b.row_number
