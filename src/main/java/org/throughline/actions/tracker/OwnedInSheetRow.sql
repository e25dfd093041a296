select b.action_id
  from actions.brought_in b
  join actions.action a on a.authority_id = b.authority_id and a.id = b.action_id
 where b.authority_id = :authority
   and b.sheet_id = :sheet
   and a.owner_id = :owner
 limit 1
