select s.child_id
  from audits.selection s
 where s.authority_id = :authority
   and s.child_id = any(:children::uuid[])
union
select a.child_id
  from audits.audit a
 where a.authority_id = :authority
   and a.child_id = any(:children::uuid[])
