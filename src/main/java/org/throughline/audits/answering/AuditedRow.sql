select a.number
  from audits.audit a
 where a.authority_id = :authority
   and a.child_id = :child
   and a.auditor_id = :account
 order by a.month desc, a.number desc
 limit 1
