select a.number, b.file_name, b.row_number
  from audits.brought_in b
  join audits.audit a on a.authority_id = b.authority_id and a.id = b.audit_id
 where b.authority_id = :authority
   and b.child_id = :child
   and b.audited_on = :day
   and lower(b.tool) = lower(:tool)
   and b.taken_back_at is null
