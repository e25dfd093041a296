select b.action_id, a.number,
       a.changed_at > b.at
         or exists (
           select from clocks.extension e
            where e.authority_id = a.authority_id and e.clock_id = a.clock_id and e.at > b.at)
         as worked
  from actions.brought_in b
  join actions.action a on a.authority_id = b.authority_id and a.id = b.action_id
 where b.authority_id = :authority
   and b.sheet_id = :sheet
   and b.taken_back_at is null
 order by b.row_number
   for update of a
