select distinct a.child_id
  from actions.action a
 where a.authority_id = :authority
   and a.child_id = any(:children::uuid[])
