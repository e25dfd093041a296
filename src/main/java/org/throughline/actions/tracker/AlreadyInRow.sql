select a.number, b.file_name, b.row_number
  from actions.brought_in b
  join actions.action a on a.authority_id = b.authority_id and a.id = b.action_id
 where b.authority_id = :authority
   and b.identity = :identity
   and b.taken_back_at is null
